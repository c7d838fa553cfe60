import {css} from 'lit';

export const styles = css`
  .timer {
    /* Skips layout and paint of a timer outside the viewport. On the container, Firefox would give it no height. */
    content-visibility: var(--_seen, auto);
    contain-intrinsic-block-size: auto 33.7em;
    padding: calc(1.25 * var(--_space)) calc(1.125 * var(--_space));
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* Prevents a repaint of the ring from repainting the content around it. */
  .timer > * {
    isolation: isolate;
  }
  .phase {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
  }
  .phase .icon {
    inline-size: 0.8em;
    stroke-width: 4;
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .place,
  .next {
    font-size: 0.9375em;
  }
  /* Always two lines high, so that a change of phase moves nothing. */
  .next {
    min-block-size: 3.6em;
    text-wrap: pretty;
  }
  .next b {
    color: var(--_ink);
  }
  .failed {
    grid-column: 1 / -1;
    margin-block-start: 0.6em;
  }
  /* Buttons wrap to another row before a word breaks. */
  .controls,
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    overflow-wrap: break-word;
  }
  .controls > * {
    padding-inline: 0.5em;
  }
  .main,
  .more > * {
    flex: 1 1 min-content;
  }
  .more,
  .panel {
    margin-block: 0.6em -0.6em;
  }
  .more,
  .row {
    border-block-start: 1px solid var(--_line);
  }
  .quiet {
    display: flex;
    flex-flow: column;
    place-content: center;
    align-items: center;
    gap: 0.2em;
    padding: 0.5em 0;
    border: 0;
    font-weight: 400;
    text-align: center;
    /* The button is at the edge of the surface, which would clip a focus ring outside it. */
    outline-offset: -3px;
  }
`;
