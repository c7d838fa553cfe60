import {css} from 'lit';

/** Print hides the controls, and shows the log to fill in. */
export const printStyles = css`
  @media print {
    .card {
      display: block;
      padding: 0;
      border: 0;
      overflow: visible;
      content-visibility: visible;
    }
    .card > * {
      margin-block-end: 1em;
    }
    .card .stills {
      grid-template: auto / repeat(auto-fit, minmax(0, 1fr));
      margin: 0 0 1em;
      border: 1px solid var(--_line);
    }
    .moving,
    hold-timer,
    .buttons,
    video,
    .dose .tally,
    .floor .icon {
      display: none;
    }
    .steps li::before,
    .notes {
      border: 1px solid;
    }
    .still,
    .progression,
    .steps li,
    .stop,
    .log {
      break-inside: avoid;
    }
  }
  .log div {
    display: flex;
    gap: 0.75em;
    align-items: end;
    margin-block-start: 0.4em;
  }
  .log svg {
    flex: 1;
  }
  .log path {
    fill: none;
    stroke: currentColor;
  }
  .log text {
    fill: currentColor;
    font-size: 10px;
  }
`;
