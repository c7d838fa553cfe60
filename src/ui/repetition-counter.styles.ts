import {css} from 'lit';

export const repetitionCounterStyles = css`
  .tally {
    display: flex;
    align-items: center;
    gap: 0.2em;
    block-size: 0.5625em;
    margin-block: 0.3em;
  }
  .tally i {
    flex: 1;
    block-size: 0.3125em;
    border-radius: 1em;
    background: var(--_track);
    forced-color-adjust: none;
  }
  .tally .first:not(:first-child) {
    margin-inline-start: 0.55em;
  }
  .tally .done {
    block-size: 0.4375em;
    background: var(--_accent-fill);
  }
  .tally .now {
    block-size: 100%;
    border: 0.125em solid var(--_accent-fill);
    background: none;
  }
`;
