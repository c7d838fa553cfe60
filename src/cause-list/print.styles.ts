import {css} from 'lit';

/** In print: black on white, with all causes open, and the body in greys without highlights. */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }
    .list > :not(.beside),
    .groups {
      --_accent-text: #000;
      --_ink-muted: #000;
      color: #000;
    }
    ::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .cause summary .icon {
      display: none;
    }
    .cause.lit {
      background: none;
      box-shadow: none;
    }
    .cause .number.number {
      border-color: #000;
      background: none;
      color: #000;
    }
    .title::after {
      background: #000;
    }
    .map.map {
      position: static;
    }
    [part='citation'] a::after,
    .sources a::after {
      content: ' ' attr(href);
    }
    .group {
      break-after: avoid;
    }
    :focus-visible {
      outline: none;
    }
    .cause,
    .sources p {
      break-inside: avoid;
    }
    .map {
      --_near: #ccc;
      --_far: #e5e5e5;
      --_cloth: #aaa;
      --_field: #fff;
      --_accent-fill: var(--_near);
      border: 1px solid #000;
      background: none;
      color: #000;
      break-inside: avoid;
    }
    /* In print, nothing is highlighted, and no transition is running. */
    .body path {
      transition: none;
    }
    .spot {
      display: none;
    }
    .numbers i {
      border: 1px solid !important;
      background: none !important;
      color: inherit !important;
    }
  }
`;
