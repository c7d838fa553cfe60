import {css} from 'lit';

/** Styles of the bar variant, a row with the second bar below, and of the inline variant, which is part of a line of text. */
export const variantStyles = css`
  .bar {
    display: grid;
    grid: auto auto auto / auto 1fr auto;
    align-items: center;
    gap: 0 0.75em;
    padding: var(--_space);
    contain-intrinsic-block-size: auto 7em;
  }
  .bar .phase {
    justify-content: start;
    align-self: end;
    font-size: 1em;
  }
  .bar .place {
    grid-column: 2;
    flex-flow: column;
    align-items: start;
    align-self: start;
  }
  .bar .controls {
    grid-area: 1 / 3 / 3;
  }
  .bar .main {
    padding-inline-end: 1em;
  }
  .bar .ring {
    grid-area: 1 / 1 / 3;
    inline-size: 3.5em;
    margin: 0;
  }
  .bar small,
  .floor small {
    display: none;
  }
  @container (inline-size < 20.5em) {
    .bar .controls {
      grid-area: 4 / 1 / auto / -1;
      margin-block-start: 0.6em;
    }
  }
  /* For large text on a phone. */
  @container (inline-size < 12em) {
    .bar {
      display: block;
    }
  }
  .strip {
    grid-column: 1 / -1;
    padding-block-start: 0.6em;
  }
  .strip i {
    block-size: 100%;
    background: var(--_accent-fill);
  }
  .strip .done {
    block-size: 35%;
    background: var(--_track);
  }
  :host([variant='inline']),
  .inline {
    display: inline-block;
    container-type: normal;
    font-family: inherit;
    line-height: inherit;
  }
  .pill {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-inline: 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 30%, #0000);
    border-radius: 0.5em;
    background: color-mix(in oklab, var(--_accent) 10%, #0000);
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.3;
  }
  .pill.running.hold {
    forced-color-adjust: none;
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .pill .icon {
    inline-size: 1em;
    stroke-width: 4;
  }
  .hit {
    position: absolute;
    inset: calc(50% - 22px) 0;
    min-block-size: 44px;
    border: 0;
    background: none !important;
  }
  .says {
    display: grid;
    align-self: baseline;
  }
  .says > * {
    grid-area: 1 / 1;
  }
  .says > [aria-hidden] {
    visibility: hidden;
  }
`;
