import {css} from 'lit';

export const styles = css`
  /* The list is on the background of the page, so it uses the text colour of the page. Before Chromium 116, which has no
     \`light-dark()\` either, a text colour mixed with \`currentColor\` is transparent. */
  @supports (color: light-dark(red, red)) {
    @media (forced-colors: none) {
      .list {
        --_ink: currentColor;
        --_ink-muted: color-mix(in oklab, currentColor 78%, #0000);
        --_line: color-mix(in oklab, currentColor 20%, #0000);
        --_accent-text: color-mix(in oklab, var(--_accent-fill) 55%, currentColor);
      }
      .correction b {
        color: color-mix(in oklab, var(--_warm) 25%, currentColor);
      }
    }
  }
  .list {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }
  .items {
    display: grid;
    gap: 0 2em;
    list-style: none;
  }
  .item {
    display: flex;
    align-items: start;
    gap: 0.85em;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .item > .icon {
    color: var(--_accent-text);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
  .name {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .to:not([href]) {
    color: inherit;
  }
  sup {
    font-size: max(0.75em, 12px);
    line-height: 0;
  }
  sup a {
    padding: 1em 0.15em;
    text-decoration: none;
  }
  .correction {
    margin-block-start: 0.4em;
  }
  .stills {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1px;
    margin-block-start: 0.75em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.72);
    overflow: clip;
  }
  figure {
    display: grid;
    grid-template-rows: auto 1fr;
    padding: 0.4em 0.6em;
    background: var(--_tint);
    color: var(--physio-ink, CanvasText);
  }
  .picture {
    align-self: end;
  }
  .picture .figure {
    max-block-size: 11.5em;
  }
  .cards .items {
    gap: calc(1.25 * var(--_space));
  }
  .cards .item {
    padding: var(--_space);
    border: var(--_border) var(--_line);
    border-radius: var(--_radius);
  }
  @container (min-width: 36em) {
    .items {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
