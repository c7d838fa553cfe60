import {css} from 'lit';

/** The printed handout: one page, black on white. */
export const handoutStyles = css`
  .handout {
    display: none;
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .handout {
      display: block;
      color: #000;
      font-size: 12px;
      line-height: 1.35;
    }
    .handout header {
      display: flex;
      align-items: end;
      justify-content: space-between;
      padding-block-end: 6px;
      border-block-end: 4px solid;
    }
    .handout .title {
      font-size: 22px;
    }
    .blanks p {
      inline-size: 240px;
      margin-block-start: 8px;
      border-block-end: 1px solid;
    }
    .handout ol,
    .handout ul {
      padding-inline-start: 1.5em;
    }
    .handout .rows {
      padding: 0;
      list-style: none;
    }
    .rows > li {
      display: grid;
      grid-template-columns: 200px minmax(0, 1fr) 230px;
      gap: 14px;
      padding-block: 8px;
      border-block-end: 1px solid;
      break-inside: avoid;
    }
    .pair {
      display: grid;
      align-items: start;
      grid-template-columns: 1fr 1fr;
      gap: 4px;
    }
    .handout .figure {
      max-block-size: 84px;
    }
    .handout .still {
      padding: 2px;
      border: 1px solid #999;
      background: none;
    }
    .handout figcaption {
      display: none;
    }
    .ticks > div {
      display: grid;
      grid-template-columns: 4.5em 1fr;
      align-items: center;
    }
    .ticks path {
      fill: none;
      stroke: #000;
    }
    .ticks text {
      font-size: 10px;
    }
    .box {
      margin-block-start: 8px;
      padding: 6px 10px;
      border: 2px solid;
      border-radius: 8px;
      break-inside: avoid;
    }
    .box svg {
      margin-inline-end: 0.4em;
      vertical-align: -0.2em;
    }
    .box ul {
      columns: 2;
    }
    .handout footer {
      margin-block-start: 8px;
    }
  }
`;
