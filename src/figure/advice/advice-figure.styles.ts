import {css} from 'lit';

/** Styles that only the figures of the recommendations need, in addition to `figureStyles`. */
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
