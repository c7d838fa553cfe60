import {css} from 'lit';

/** The compact variant, and the plain one, which is on the background of the page. */
export const variantStyles = css`
  @media screen {
    .compact {
      contain-intrinsic-block-size: auto max(18em, 46em - 100cqw);
      grid-template: auto / min(8.25em, 46%) minmax(0, 1fr);
      gap: calc(0.75 * var(--_space));
      padding: calc(0.75 * var(--_space));
    }
    .compact > :not(.stills, .head, .do, .stop),
    .compact :is(.still:not(.shown), figcaption, .play, .head p, .chips, .dose > div:not(.tally), .stop-title) {
      display: none;
    }
    .compact .stills {
      grid-row: 1 / 4;
      grid-template: 1fr / 1fr;
      margin: 0;
      border: 0;
      border-radius: 0.5em;
      overflow: clip;
    }
    .compact .still {
      grid-template-rows: 1fr;
      padding: 0.25em;
    }
    .compact .do {
      display: contents;
    }
    .compact .title {
      margin: 0;
      font-size: 1.0625em;
    }
    .compact :is(.dose, .tally) {
      padding: 0;
      border: 0;
      background: none;
    }
    .compact :is(.buttons, .stop) {
      order: 1;
      grid-column: 1 / -1;
    }
  }
  /* Before Chromium 116, which has no \`light-dark()\` either, a text colour mixed with \`currentColor\` is transparent. */
  @supports (color: light-dark(red, red)) {
    @media (forced-colors: none) {
      .plain {
        --_ink-muted: color-mix(in oklab, currentColor 78%, #0000);
        --_line: color-mix(in oklab, currentColor 25%, #0000);
        --_accent-text: color-mix(in oklab, var(--_accent-fill) 55%, currentColor);
      }
    }
  }
  .plain {
    /* Space for focus rings, which paint containment would clip. */
    margin: -6px;
    padding: 6px;
  }
  /* The text colour of the button may be invisible on the background of the page. */
  .plain .filled {
    outline-color: var(--_accent-fill);
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
  .plain :is(.stop .icon, .stop-title, .correction b, .sources b) {
    color: inherit;
  }
`;
