import {css} from 'lit';

/** Buttons: a filled variant for the main action, and an outlined one. All are at least 44 px wide and high. */
export const button = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    min-inline-size: max(2.75em, 44px);
    min-block-size: max(3.25em, 52px);
    padding: 0.4em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.86);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  @media (hover) {
    button:hover:not(.filled) {
      background: var(--_tint);
    }
  }
  button:active:not(.filled) {
    background: var(--_tint-strong);
  }
  .filled {
    border-color: #0000;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .filled:hover {
    background: color-mix(in oklab, var(--_accent-fill), var(--_away) 10%);
  }
  .filled:active {
    background: color-mix(in oklab, var(--_accent-fill), var(--_away) 20%);
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;
