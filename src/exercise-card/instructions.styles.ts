import {css} from 'lit';

/** Steps, guidance, stop rule, notes, progression, and directions to the floor. */
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
  /* Vertical lists without markers. */
  .steps ol,
  .pair ul,
  .lines,
  .pair {
    display: grid;
    gap: 0.75em;
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
  }
  .steps li > * {
    grid-column: 2;
    max-inline-size: 44em;
  }
  .steps li::before {
    /* Not a CSS counter: Chromium leaks elements with counters. */
    content: attr(value);
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
  .correction b {
    color: var(--_warm-ink);
  }
  .lines,
  .floor {
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }
  /* An icon beside its text. */
  .line,
  .stop,
  .pair li {
    display: flex;
    align-items: start;
    gap: 0.75em;
  }
  .line .icon,
  .feel .icon {
    color: var(--_accent-text);
  }
  .mistakes .icon {
    color: var(--_ink-muted);
  }
  .stop,
  .notes {
    padding: 1em;
    border-radius: calc(var(--_radius) * 0.72);
    background: var(--_danger-tint);
  }
  .stop .icon,
  .stop-title {
    color: var(--_danger);
  }
  .notes {
    background: var(--_warm-tint);
  }
  ::slotted([slot='notes']) {
    margin: 0;
  }
  .notes b {
    display: flex;
    gap: 0.4em;
    color: var(--_warm-ink);
  }
  .dose,
  .progression {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.72);
    overflow: clip;
  }
  .progression p {
    flex: 1;
    padding: 0.6em 0.75em;
    line-height: 1.35;
  }
  .to {
    display: block;
    font-weight: 650;
  }
  .to:not([href]) {
    color: inherit;
  }
  .progression p + p {
    border-inline-start: 1px solid var(--_line);
    text-align: end;
  }
  .floor summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    cursor: pointer;
  }
  .floor ol {
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
