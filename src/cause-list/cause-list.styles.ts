import {css} from 'lit';

export const styles = css`
  /* The list is on the page's background, so text and lines use the page's text colour. Before Chromium 116, which has no
     \`light-dark()\` either, a text colour mixed with \`currentColor\` is transparent. */
  @supports (color: light-dark(red, red)) {
    @media (forced-colors: none) {
      .list > :not(.beside),
      .groups {
        --_ink: currentColor;
        --_ink-muted: color-mix(in oklab, currentColor 78%, transparent);
        --_line: color-mix(in oklab, currentColor 20%, transparent);
        --_edge: color-mix(in oklab, currentColor 60%, transparent);
        --_accent-text: color-mix(in oklab, var(--_accent-fill) 55%, currentColor);
      }
    }
  }
  .intro {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .list,
  .beside,
  .groups {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }
  .group {
    margin-block-end: 0.6em;
    color: var(--_ink-muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  @container (min-width: 36em) {
    .beside:has(.map) {
      grid-template-columns: max(15em, 240px) minmax(0, 1fr);
      align-items: start;
    }
    .map {
      position: sticky;
      inset-block-start: 1em;
    }
    .cards .beside:not(:has(.map)) .causes {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 52em) {
    .cards .causes {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (prefers-reduced-motion) {
    .cause summary .icon {
      transition: none;
    }
  }
`;
