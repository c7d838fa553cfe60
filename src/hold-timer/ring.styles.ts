import {css} from 'lit';

/** Styles of the ring: time left is thick, time passed is thin. Stroke widths are in units of the SVG, which is 200 wide. */
export const ringStyles = css`
  .ring {
    forced-color-adjust: none;
    position: relative;
    inline-size: min(100%, 15em);
    aspect-ratio: 1;
    margin: 0.9em auto 1em;
    container-type: size;
    /* Limits layout and paint of each second to the ring. */
    contain: strict;
  }
  .ring svg {
    block-size: 100%;
    inline-size: 100%;
    overflow: visible;
    fill: none;
    stroke: var(--_accent-fill);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .lit {
    stroke-width: calc(var(--_lit, 14px) * var(--physio-ring, 1));
  }
  .passed {
    stroke: var(--_track);
    stroke-width: 5;
  }
  .mark {
    stroke-width: 3;
    transform: scale(4.4) translate(-12px, -12px);
  }
  .core {
    fill: var(--_accent-fill);
    stroke: none;
    opacity: 0;
    transition: opacity 180ms;
  }
  .digit {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font-size: 42cqmin;
    font-weight: 650;
    line-height: 1;
    letter-spacing: -0.035em;
    text-align: center;
  }
  .long {
    font-size: 26cqmin;
  }
  small {
    color: var(--_ink-muted);
    font-size: max(7cqmin, 12px);
    font-weight: 400;
    letter-spacing: 0;
  }
  .hold .core {
    opacity: 1;
  }
  .hold .digit {
    color: var(--_on-accent);
  }
  .relax .lit,
  .move .lit {
    --_lit: 7px;
  }
  .relax .passed,
  .move .passed {
    stroke-width: 3.5;
  }
  .prepare .ring svg {
    stroke: var(--_ink);
  }
  .mat {
    fill: var(--_warm-tint);
    stroke: var(--_warm-mid);
    stroke-width: 4;
  }
  .mat ~ .passed {
    stroke: var(--_warm-mid);
  }
  .mat ~ .lit {
    --_lit: 9px;
    stroke: var(--_warm-ink);
  }
  .rest .digit,
  .switch .digit {
    padding-block-end: 6cqmin;
    font-size: 28cqmin;
  }
  .paused .ring svg {
    stroke: var(--_ink-muted);
  }
  .paused .lit {
    --_lit: 9px;
  }
  .paused:not(.rest, .switch) .core {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: 1 7;
    opacity: 1;
  }
  .paused .digit {
    color: inherit;
  }
  .paused .mat ~ .lit {
    stroke: currentColor;
  }
  @media (prefers-reduced-motion) {
    .core {
      transition: none;
    }
  }
`;
