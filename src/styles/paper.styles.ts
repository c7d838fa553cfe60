import {css} from 'lit';

/** Print styles: black on white, all details expanded, URLs after the links of sources. */
export const paperStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }
    *,
    ::before {
      background: none !important;
      color: #000 !important;
    }
    ::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    .sources a::after {
      content: ' ' attr(href);
    }
  }
`;
