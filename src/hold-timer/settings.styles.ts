import {css} from 'lit';

export const settingsStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 3.5em;
    padding-block: 0.25em;
  }
  .row label {
    flex: 1 5em;
  }
  .stepper {
    display: flex;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.86);
  }
  .stepper > * {
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
  }
  input {
    accent-color: var(--_accent-fill);
    inline-size: 8em;
    block-size: 44px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
  [type='number'] {
    appearance: textfield;
    inline-size: 3em;
    text-align: center;
  }
  ::-webkit-inner-spin-button {
    display: none;
  }
  [type='checkbox'] {
    inline-size: 1.5em;
  }
`;
