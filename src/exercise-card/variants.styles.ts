import {css} from 'lit';

/** A small card, and one on the page's own paper. */
export const variantStyles = css`
  @media screen {
    .compact {
      contain-intrinsic-block-size: auto 16em;
      grid-template: auto auto 1fr / 8.25em 1fr;
      gap: 0;
      padding: 0;
    }
    .compact > :not(.stills, .head, .do, .stop),
    .compact :is(.still:not(.shown), figcaption, .play, .head p, .chips, .dose > div:not(.tally), .stop-title) {
      display: none;
    }
    .compact .stills {
      grid-area: 1 / 1 / 4 / 2;
      grid-template: 1fr / 1fr;
      margin: 0;
      border: 0;
    }
    .compact .still {
      padding: 0.5em;
    }
    .compact .do {
      display: contents;
    }
    .compact:not(.illustrated) {
      grid-template-columns: 0 1fr;
    }
    .compact .title {
      margin: 0;
      font-size: 1.0625em;
    }
    .compact :is(.head, .sentence, .dose) {
      grid-column: 2;
      padding-inline: 0.9em;
    }
    .compact .head {
      padding-block-start: 0.75em;
    }
    .compact .dose {
      order: 1;
      border: 0;
      border-radius: 0;
    }
    .compact .tally {
      padding-inline: 0;
      border: 0;
      background: none;
    }
    .compact .sentence {
      grid-row: 2;
      padding-block: 0.25em;
      font-size: max(0.9375em, 12px);
    }
    .compact .buttons {
      order: 2;
      grid-column: 1 / -1;
      gap: 0;
      border-block-start: 1px solid var(--_line);
    }
    .compact .buttons button {
      min-block-size: 48px;
      border: 0;
      border-radius: 0;
      background: none;
      color: var(--_accent-text);
    }
    .compact .buttons button + button {
      border-inline-start: 1px solid var(--_line);
    }
    .compact .stop {
      order: 3;
      grid-column: 1 / -1;
      padding: 0.6em 0.9em;
      border-radius: 0;
      font-size: max(0.8125em, 12px);
    }
  }
  .plain {
    --_ink-muted: color-mix(in oklab, currentColor 78%, #0000);
    --_line: color-mix(in oklab, currentColor 25%, #0000);
    --_accent-text: color-mix(in oklab, var(--_accent) 55%, currentColor);
    /* Room for focus rings, which nothing is painted beyond. */
    margin: -6px;
    padding: 6px;
  }
  .plain .stills {
    margin: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.72);
    overflow: clip;
  }
  .plain :is(.stills, .notes) {
    color: var(--_ink);
  }
  .plain li::before,
  .plain :is(.chips li, .tally) {
    background: color-mix(in oklab, currentColor 10%, #0000);
  }
  .plain .stop {
    padding: 0;
    background: none;
  }
  .plain :is(.stop .icon, .stop-title, .correction b) {
    color: inherit;
  }
`;
