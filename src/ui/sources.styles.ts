import {css} from 'lit';

export const sourcesStyles = css`
  a {
    color: var(--_accent-text);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  cite {
    font-style: normal;
  }
  .sources {
    display: grid;
    gap: 0.5em;
  }
  .sources b {
    color: var(--_ink);
  }
  .sources summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: 14px;
    color: var(--_accent-text);
    cursor: pointer;
  }
  .sources ol {
    display: grid;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  /* Links outside of running text have a touch target of at least 44px. */
  @media screen {
    li > a,
    .alone,
    .to[href] {
      display: inline-block;
      padding-block: 14px;
    }
    :not(li) > .to[href] {
      margin-block: -14px;
    }
  }
`;
