import {css} from 'lit';

/** Styles of floor mode, which is read from two metres away. Sizes are in em: the font size grows with the screen. */
export const floorStyles = css`
  .floor {
    forced-color-adjust: none;
    content-visibility: visible;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    inline-size: 100%;
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    overflow: auto;
    border: 0;
    border-radius: 0;
    font-size: max(1em, min(4.4vw, 2.1vh));
  }
  .head {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .head b {
    flex: 1;
  }
  .floor .phase {
    font-size: 2.5em;
  }
  .floor .wordy {
    font-size: 1.75em;
    line-height: 1.7;
  }
  .floor .ring {
    flex: 1;
    inline-size: 100%;
    min-block-size: 6em;
    aspect-ratio: auto;
    margin-block: 0;
  }
  .floor .digit {
    font-size: 73cqmin;
  }
  .floor .long {
    font-size: 36cqmin;
  }
  .floor .core {
    opacity: 0;
  }
  .floor .mat {
    fill: var(--_surface);
  }
  .floor .double {
    font-size: 45cqmin;
  }
  .floor .next {
    font-size: 1.75em;
    line-height: 1.3;
    flex: none;
    min-block-size: 2.6em;
    text-align: center;
  }
  /* Below the next phase. */
  .floor .place,
  .floor .tally,
  .floor .controls {
    order: 1;
    overflow-wrap: anywhere;
  }
  .floor .place {
    font-size: 1.25em;
  }
  .floor .main {
    min-block-size: 76px;
    font-size: 1.25em;
  }
  .floor.relax {
    background: var(--_tint-strong);
  }
  .floor.rest,
  .floor.switch {
    background: var(--_warm-tint);
  }
  .floor.paused {
    background: var(--_surface);
  }
  .floor.running.hold {
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .floor.running.hold > * {
    --_accent-fill: currentColor;
    --_ink-muted: currentColor;
    --_ink: currentColor;
    --_edge: currentColor;
    --_accent-text: currentColor;
    --_track: color-mix(in srgb, currentColor 45%, #0000);
    --_tint: #0000;
    --_tint-strong: #0000;
  }
  @media (orientation: landscape) {
    .floor {
      display: grid;
      gap: 0 2em;
      grid: auto auto minmax(max-content, 1fr) auto auto auto / 1fr 1fr;
      font-size: max(1em, 2.1vw);
    }
    .floor > * {
      grid-column: 2;
    }
    .floor .ring {
      grid-area: 1 / 1 / 7;
    }
    .floor .phase {
      justify-content: start;
    }
    .floor .next {
      text-align: start;
    }
  }
`;
