import {css} from 'lit';

/** Steps, guidance, the stop rule, and what stands around them. */
export const instructionStyles = css`
  .subtitle,
  .stop-title {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.35;
  }
  .subtitle {
    margin-block-end: 0.75em;
  }
  .steps ol {
    display: grid;
    gap: 1em;
    counter-reset: step;
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    counter-increment: step;
  }
  .steps li > * {
    grid-column: 2;
    max-inline-size: 44em;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    margin-block: -0.2em;
    border-radius: 50%;
    background: var(--_tint-strong);
    font-size: 0.9375em;
    font-weight: 650;
  }
  .following li {
    color: var(--_ink-muted);
  }
  .following .current {
    color: var(--_ink);
  }
  .following .current::before {
    background: var(--_accent-fill);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .correction {
    margin-block-start: 0.2em;
  }
  .correction b {
    color: var(--_warm-ink);
  }
  .lines:not(:empty) {
    display: grid;
    gap: 0.75em;
    padding-block: 0.9em;
    border-block: 1px solid var(--_line);
  }
  .line,
  .stop {
    display: flex;
    align-items: start;
    gap: 0.75em;
  }
  .line .icon,
  .stop .icon {
    inline-size: 1.5em;
  }
  .line .icon {
    color: var(--_accent-text);
  }
  .pair {
    display: grid;
    gap: 1.25em;
  }
  .pair ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }
  .pair li {
    display: flex;
    align-items: start;
    gap: 0.6em;
  }
  .pair .icon {
    margin-block-start: 0.125em;
  }
  .feel .icon {
    color: var(--_accent-text);
  }
  .mistakes .icon {
    color: var(--_ink-muted);
  }
  .stop {
    padding: 1em;
    border-radius: calc(var(--_radius) * 0.72);
    background: var(--_danger-tint);
  }
  .stop .icon,
  .stop-title {
    color: var(--_danger);
  }
  .progression {
    display: flex;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.72);
  }
  .progression p {
    flex: 1;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1em 0.35em;
    align-items: center;
    align-content: start;
    padding: 0.6em 0.75em;
    line-height: 1.35;
  }
  .to {
    grid-column: 1 / -1;
    font-weight: 650;
  }
  .to:not([href]) {
    color: inherit;
  }
  .progression p + p {
    border-inline-start: 1px solid var(--_line);
  }
  .progression .later {
    grid-template-columns: 1fr auto;
    text-align: end;
  }
  .later .icon {
    grid-area: 1 / 2;
  }
  .floor {
    border-block: 1px solid var(--_line);
    padding-block: 0.25em;
  }
  .floor summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: max(3em, 44px);
    cursor: pointer;
  }
  .floor[open] .icon {
    rotate: 180deg;
  }
  .floor ol {
    margin-block: 0.25em 0.9em;
    padding-inline-start: 1.5em;
  }
  @container (min-width: 36em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active), print {
    .stop {
      border: 2px solid;
    }
  }
`;
