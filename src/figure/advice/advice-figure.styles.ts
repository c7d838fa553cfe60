import {css} from 'lit';

/** What only the recommendations' figures have, beside `figureStyles`. */
export const adviceFigureStyles = css`
  .lace {
    stroke: var(--_figure-edge);
    stroke-width: 6;
  }
  .edge .lace {
    display: none;
  }
  .pillow {
    fill: var(--_figure-paper);
    stroke: var(--_figure-line);
    stroke-width: 5;
  }
  .muscle {
    fill: var(--_figure-mark);
    stroke: var(--_figure-edge);
    stroke-width: 6;
  }
  .sight {
    stroke: var(--_figure-bottom);
    stroke-width: 10;
  }
`;
