import {css} from 'lit';

/** Black on white, everything open, addresses beside the sources. */
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
