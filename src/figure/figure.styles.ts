import {css} from 'lit';
import {colors} from '../styles/tokens.styles.js';

/** Colours of the figure. The shirt follows the accent; skin, trousers and hair do not. */
export const figureColors = colors([
  ['figure-skin', '#b97d5d', '#c98f70', 'Canvas'],
  ['figure-skin-far', '#d9b7a4', '#94705e', 'Canvas'],
  ['figure-top', 'var(--_accent-fill)', '', 'Canvas'],
  ['figure-top-far', 'color-mix(in oklab,var(--_accent-fill) 50%,var(--_tint))', '', 'Canvas'],
  ['figure-bottom', '#33425c', '#8fa5c6'],
  ['figure-bottom-far', '#98a2b5', '#64728a', 'GrayText'],
  ['figure-hair', '#3b2c27', '#75625a'],
  ['figure-waist', '#e9eef5', '#1b2330', 'Canvas'],
  ['figure-edge', 'var(--_tint)'],
  ['figure-ground', 'var(--_track)', '', 'Canvas'],
  ['figure-gap', '#ffc94d', '', 'Highlight'],
  ['figure-mark', '#c81e5b', '#ff6d9d', 'LinkText'],
  ['figure-prop', '#8a5a00', '#e0b252'],
  ['figure-band', '#e2543d', '#ff7d66', 'Highlight'],
]);

export const figureStyles = css`
  .figure {
    forced-color-adjust: none;
    display: block;
    inline-size: 100%;
    /* What a browser draws in no other way: near and far never change sides with the text. */
    direction: ltr;
    overflow: hidden;
  }
  .figure path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .skin {
    fill: var(--_figure-skin);
  }
  .figure .top {
    fill: var(--_figure-top);
  }
  .figure .bottom {
    fill: var(--_figure-bottom);
  }
  .far .skin {
    fill: var(--_figure-skin-far);
  }
  .far .top {
    fill: var(--_figure-top-far);
  }
  .far .bottom {
    fill: var(--_figure-bottom-far);
  }
  .figure .hair {
    fill: var(--_figure-hair);
  }
  .figure .waist {
    fill: var(--_figure-waist);
  }
  /* Under each layer the same once more, a little larger, in the colour of the paper: what is near stands off what is far. */
  .edge path {
    fill: var(--_figure-edge) !important;
    stroke: var(--_figure-edge);
    stroke-width: 13;
  }
  .edge .hem {
    display: none;
  }
  .hem {
    stroke: none;
    stroke-width: 5;
  }
  .figure .ground {
    fill: var(--_figure-ground);
  }
  .floor {
    stroke: var(--_figure-ground);
    stroke-width: 7;
  }
  .figure .gap {
    fill: var(--_figure-gap);
  }
  .touch {
    stroke: var(--_figure-mark);
    stroke-width: 14;
  }
  .stick {
    stroke: var(--_figure-prop);
    stroke-width: 18;
  }
  .stick-edge {
    stroke: var(--_figure-edge);
    stroke-width: 30;
  }
  .figure .anchor {
    fill: var(--_figure-prop);
  }
  .figure .band {
    fill: var(--_figure-band);
    stroke: var(--_figure-edge);
    stroke-width: 5;
  }
  .arrow {
    stroke: var(--_figure-mark);
    stroke-width: 13;
  }
  .figure .tip {
    fill: var(--_figure-mark);
    stroke-width: 5;
  }
  .halo {
    stroke: var(--_figure-edge);
    stroke-width: 25;
  }
  .figure .tip.halo {
    fill: var(--_figure-edge);
    stroke-width: 17;
  }
  @media (forced-colors: active) {
    .edge path {
      fill: CanvasText !important;
      stroke: CanvasText;
      stroke-width: 11;
    }
    .hem,
    .figure .ground {
      stroke: CanvasText;
    }
  }
`;
