import {css} from 'lit';

/** The layout of the card: one column, or two if the card is wide enough. */
export const styles = css`
  .card {
    /* Off screen, the content is not laid out. The sizes are about those of the built-in exercises. */
    content-visibility: var(--_seen, auto);
    contain-intrinsic-block-size: auto 145em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-flow: dense;
    gap: calc(1.25 * var(--_space));
    padding: calc(1.125 * var(--_space));
  }
  .title {
    margin-block: 0.2em 0.35em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
  }
  .aim {
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .do {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .dose {
    text-align: center;
  }
  .dose > div {
    flex: 1;
    display: grid;
    align-content: center;
    padding: 0.6em 0.5em;
  }
  .dose > div + div:not(.tally) {
    border-inline-start: 1px solid var(--_line);
  }
  .number {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
  }
  .number small {
    font-size: 0.6em;
  }
  .dose .words {
    flex: 2;
    line-height: 1.35;
    text-wrap: balance;
  }
  .dose .tally {
    flex: 0 0 100%;
    display: flex;
    block-size: auto;
    margin: 0;
    padding: 0.6em 0.75em;
    border-block-start: 1px solid var(--_line);
    background: var(--_tint);
  }
  .sentence .small {
    display: block;
  }
  .buttons > button {
    flex: 1;
  }
  .buttons > .failed {
    flex: 0 0 100%;
  }
  .buttons,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    list-style: none;
  }
  .chips li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.3em 0.7em;
    border-radius: 0.5em;
    background: var(--_tint);
  }
  /* Space for the focus ring, which the edge of the timer would clip. */
  hold-timer {
    margin: -0.5em;
  }
  /* Reserves space while the timer is loading. */
  hold-timer:not(:defined) {
    min-block-size: 28em;
  }
  hold-timer::part(timer) {
    padding: 0.5em;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }
  @media screen {
    .timed :is(.dose, .sentence, .chips),
    .log {
      display: none;
    }
    /* The link fills its box, so the focus ring goes inside, where the edge does not clip it. */
    .progression .to[href] {
      display: block;
      margin-block: -6px -9px;
      outline-offset: -3px;
    }
  }
  @container (min-width: 36em) {
    .card {
      contain-intrinsic-block-size: auto 93em;
      grid-template: auto 1fr / 46fr 54fr;
      gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
      padding: calc(1.75 * var(--_space));
    }
    .card > * {
      grid-column: 1 / -1;
    }
    .title {
      font-size: 1.625em;
    }
    .upright .picture {
      --_tallest: 20em;
    }
    .card .stills {
      grid-area: 1 / 1 / 3 / 2;
      margin-block: calc(-1.75 * var(--_space)) 0;
      margin-inline: calc(-1.75 * var(--_space)) 0;
      border-inline-end: 1px solid var(--_line);
    }
    .head,
    .timed .steps {
      grid-column: 1;
    }
    .do {
      grid-area: 1 / 2;
    }
    .timed .do {
      grid-row-end: span 2;
    }
    .illustrated .head {
      grid-column: 2;
    }
    .illustrated .do {
      grid-row-start: 2;
    }
  }
`;
