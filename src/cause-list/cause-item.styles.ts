import {css} from 'lit';

/** A cause: a row that can be opened, or one that is always open, on the page's background or in a box. */
export const itemStyles = css`
  .number {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.875em;
    block-size: 1.875em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    font-size: 0.9375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .name {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .text {
    max-inline-size: 44em;
    display: grid;
    gap: 0.5em;
  }
  [part='helps'],
  [part='helps'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding: 0;
    list-style: none;
  }
  [part='helps'] li:not(:last-child)::after {
    content: ' ·';
  }
  .to:not([href]) {
    color: inherit;
  }
  /* Its region of the body is pointed at or has the focus. */
  .cause.lit {
    --_glow: color-mix(in oklab, var(--_accent-fill) 13%, transparent);
    background: var(--_glow);
    box-shadow:
      -0.5em 0 var(--_glow),
      0.5em 0 var(--_glow);
  }
  .accordion .cause {
    border-block-start: 1px solid var(--_line);
  }
  .accordion .cause:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .cause summary {
    display: flex;
    align-items: center;
    gap: 0.85em;
    min-block-size: max(3.25em, 52px);
    padding-block: calc(0.75 * var(--_space));
    list-style: none;
    cursor: pointer;
  }
  .cause summary::-webkit-details-marker {
    display: none;
  }
  .accordion .name {
    flex: 1;
  }
  .cause summary .icon {
    transition: rotate 160ms;
  }
  .cause[open] .icon {
    rotate: 180deg;
  }
  .cause:is([open], .lit) .number {
    border-color: var(--_accent-fill);
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .accordion .text {
    padding-block: 0 1em;
    padding-inline: 2.7em 1.75em;
  }
  .cause:not(details) {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    align-content: start;
    gap: 0.35em 0.75em;
  }
  .list:not(.accordion) .causes {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }
  .list.list .text {
    grid-column: 2;
  }
  .cards .text {
    grid-column: 1 / -1;
  }
  .cards .cause.lit {
    box-shadow: none;
  }
  .cards .cause {
    padding: var(--_space);
    border: var(--_border) var(--_line);
    border-radius: var(--_radius);
  }
`;
