import {css} from 'lit';

/** The title of a list, with an underline that looks like a mat. */
export const titleStyles = css`
  .title {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.22;
    text-wrap: balance;
  }
  /* The underline. */
  .title::after {
    content: '';
    display: block;
    inline-size: 1.75em;
    block-size: 0.2em;
    margin-block-start: 0.55em;
    border-radius: 1em;
    background: var(--_accent-fill);
  }
  @container (min-width: 36em) {
    .title {
      font-size: 1.625em;
    }
  }
`;
