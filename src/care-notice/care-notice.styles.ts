import {css} from 'lit';

export const styles = css`
  section {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: calc(0.75 * var(--_space));
    padding: calc(1.125 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.75em;
    color: var(--_accent-text);
  }
  header .icon {
    inline-size: 1.6em;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: balance;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    padding-block: 0.2em;
    break-inside: avoid;
  }
  li::marker {
    color: var(--_ink-muted);
  }
  .emergency {
    background: var(--_danger-tint);
  }
  .emergency header,
  p.call {
    color: var(--_danger);
  }
  .urgent header {
    color: var(--_urgent);
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    font-weight: 650;
  }
  a.call {
    min-block-size: max(3.25em, 52px);
    padding: 0.4em 1.1em;
    border: 1.5px solid #0000;
    border-radius: calc(var(--_radius) * 0.86);
    background: var(--_danger-fill);
    color: var(--_on-danger);
    text-decoration: none;
    forced-color-adjust: none;
  }
  @supports (color: light-dark(red, red)) {
    a.call:hover {
      background: color-mix(in oklab, var(--_danger-fill), light-dark(#000, #fff) 10%);
    }
    a.call:active {
      background: color-mix(in oklab, var(--_danger-fill), light-dark(#000, #fff) 20%);
    }
  }
  a.call:focus-visible {
    outline-color: var(--_danger);
  }
  /* A touch target of at least 44px within a line of text. */
  .title a {
    display: inline-block;
    margin: -0.7em -0.6em;
    padding: 0.7em 0.6em;
    color: inherit;
  }
  .more {
    padding-block: 0.65em;
    margin-block: -0.65em;
  }
  footer {
    display: grid;
    gap: calc(0.75 * var(--_space));
    padding: var(--_space) calc(1.125 * var(--_space));
  }
  .brief section {
    border-block-end: 0;
  }
  @container (min-width: 36em) {
    .full {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    .full section,
    footer {
      padding: calc(1.25 * var(--_space)) calc(1.75 * var(--_space));
    }
    .full .emergency,
    footer {
      grid-column: 1 / -1;
    }
    .emergency ul {
      columns: 2;
      column-gap: 2.5em;
    }
    .urgent {
      border-inline-end: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active), print {
    .emergency {
      border: 2px solid;
    }
  }
  @media print {
    .paper {
      border: 0;
      overflow: visible;
    }
    /* Firefox does not print columns in a container that does not fit on one page. */
    .root {
      container-type: normal;
    }
    section {
      break-inside: avoid;
    }
    a.call {
      border-color: #000;
    }
    .more {
      display: none;
    }
  }
`;
