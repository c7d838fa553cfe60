import {css} from 'lit';

/** The summary of a session, the log, and the reminders. */
export const logStyles = css`
  .finish {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .tick {
    display: grid;
    place-content: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
    border: 0;
  }
  .felt {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(3em, 44px), 1fr));
  }
  legend {
    margin-block-end: 0.5em;
  }
  label span {
    display: grid;
    place-content: center;
    min-inline-size: max(2.75em, 44px);
    min-block-size: max(2.75em, 44px);
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.86);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  fieldset input {
    position: absolute;
    opacity: 0;
  }
  :checked + span {
    border-color: #0000;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  :focus-visible + span {
    outline: 3px solid var(--_accent-text);
    outline-offset: 3px;
  }
  .log,
  form {
    display: grid;
    gap: 1.25em;
  }
  .calendar {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    /* In quirks mode, tables do not inherit the colour and the font size. */
    color: inherit;
    font-size: inherit;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .calendar td {
    block-size: 2.5em;
    padding-block-start: 0.2em;
    vertical-align: top;
  }
  /* The mark of a day, shaped like an exercise mat. */
  .calendar i {
    display: block;
    inline-size: 1.1em;
    block-size: 0.4em;
    margin: 0.1em auto 0;
    border: 0 solid var(--_accent-fill);
    border-radius: 1em;
    forced-color-adjust: none;
  }
  .calendar .done i {
    background: var(--_accent-fill);
  }
  .calendar .some i {
    border-width: 1.5px;
  }
  .calendar [aria-current='date'] {
    border-radius: 0.5em;
    background: var(--_tint);
    outline: 1.5px solid var(--_edge);
    outline-offset: -2px;
    font-weight: 650;
  }
  .weeks {
    position: relative;
    max-inline-size: 24em;
  }
  .weeks svg {
    display: block;
    margin-block-start: 0.6em;
    stroke-width: 6;
    stroke-linecap: round;
    forced-color-adjust: none;
  }
  .weeks .open {
    stroke: var(--_track);
    stroke-width: 4;
  }
  .weeks .done {
    stroke: var(--_accent-fill);
  }
  .weeks .felt {
    fill: none;
    stroke: var(--_ink-muted);
    stroke-width: 2;
  }
  .weeks text,
  .weeks circle {
    fill: var(--_ink);
    font-size: 11px;
    font-weight: 600;
  }
  [type='time'] {
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    border: 1.5px solid var(--_edge);
    border-radius: 0.5em;
    background: none;
    color: inherit;
    font: inherit;
  }
`;
