import {css} from 'lit';

export const styles = css`
  .card {
    display: grid;
    gap: 1.25em;
    padding: 1.125em;
  }
  /* A field of its own, to the edges of the paper. */
  .stills {
    display: grid;
    grid-template-rows: 1fr 1fr;
    /* Seen first, but read after the name. */
    order: -1;
    gap: 1px;
    margin: -1.125em -1.125em 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_line);
  }
  .one,
  .upright {
    grid-template-rows: 1fr;
  }
  /* Who stands is taller than wide. */
  .upright {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .still {
    display: grid;
    grid-template-rows: auto 1fr;
    padding: 0.4em 1em;
    background: var(--_tint);
  }
  .still .figure {
    align-self: center;
    max-block-size: 20em;
  }
  .upright .figure {
    align-self: end;
    max-block-size: 12em;
  }
  .play {
    grid-column: 1 / -1;
    min-block-size: 44px;
    padding-block: 0;
    border: 0;
    border-radius: 0;
    background: var(--_tint);
  }
  @media (prefers-reduced-motion) {
    .play {
      display: none;
    }
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
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.72);
    overflow: clip;
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
  .chips {
    display: flex;
    flex-wrap: wrap;
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
  /* Room for the focus ring, which the timer's own edge would cut. */
  hold-timer {
    margin: -0.5em;
  }
  hold-timer::part(timer) {
    padding: 0.5em;
    border: 0;
    border-radius: 0;
  }
  .progression {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.72);
  }
  .progression p {
    flex: 1;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1em 0.35em;
    align-items: center;
    align-content: start;
    padding: 0.6em 0.75em;
    line-height: 1.35;
  }
  .progression b {
    grid-column: 1 / -1;
  }
  .progression p + p {
    border-inline-start: 1px solid var(--_line);
  }
  .progression .later {
    grid-template-columns: 1fr auto;
    text-align: end;
  }
  .later .icon {
    grid-area: 1 / 2;
  }
  @container (min-width: 36em) {
    .card {
      grid-template: auto 1fr / 46fr 54fr;
      gap: 1.5em 2em;
      padding: 1.75em;
    }
    .card > * {
      grid-column: 1 / -1;
    }
    .title {
      font-size: 1.625em;
    }
    .card .stills {
      grid-area: 1 / 1 / 3 / 2;
      margin: -1.75em 0 0 -1.75em;
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
      grid-row: 2;
    }
    .illustrated.timed .do {
      grid-row: 2 / 4;
    }
  }
`;
