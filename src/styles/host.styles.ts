import {css} from 'lit';

/**
 * Base styles of every element. Font family, font size and colour are inherited from the page. Inherited properties that could
 * break a layout (case, spacing, alignment) are reset. They are reset on `.root`, inside the shadow root, because rules of the
 * page for the tag override `:host`.
 */
export const host = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .root {
    --_radius: var(--physio-radius, 0.875em);
    --_space: var(--physio-space, 1em);
    --_border: var(--physio-border, 1px) solid;
    all: initial;
    display: block;
    container-type: inline-size;
    color: inherit;
    color-scheme: inherit;
    /* Inherited from the page if the property is not set. */
    font-family: var(--physio-font);
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    visibility: inherit;
  }
  /* A surface with a background of its own. */
  .paper {
    overflow: clip;
    border: var(--_border) var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  @media screen {
    .paper {
      box-shadow: var(--physio-shadow);
    }
  }
  b {
    font-weight: 650;
  }
  :focus-visible {
    outline: 3px solid var(--_accent-text);
    outline-offset: 3px;
  }
  .small {
    font-size: max(0.8125em, 12px);
    line-height: 1.45;
  }
  .muted {
    color: var(--_ink-muted);
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .solid {
    fill: currentColor;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }
`;
