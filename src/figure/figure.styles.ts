import {css} from 'lit';
import {colors} from '../styles/tokens.styles.js';

/** Colours of the figure. The shirt follows the accent colour; skin, trousers and hair do not. */
export const figureColors = colors([
  ['figure-skin', '#b97d5d', '#c98f70', 'Canvas'],
  ['figure-skin-far', '#d3ad97', '#94705e', 'Canvas'],
  ['figure-top', 'var(--_accent-fill)', '', 'Canvas'],
  ['figure-top-far', 'color-mix(in oklab,var(--_accent-fill) 66%,var(--_tint))', '', 'Canvas'],
  ['figure-bottom', '#33425c', '#8fa5c6'],
  ['figure-bottom-far', '#808ca5', '#64728a', 'GrayText'],
  ['figure-hair', '#3b2c27', '#8a766c'],
  ['figure-waist', '#e9eef5', '#1b2330', 'Canvas'],
  ['figure-edge', 'var(--_tint)'],
  ['figure-paper', 'var(--_tint)', '', 'Canvas'],
  ['figure-line', 'transparent'],
  ['figure-crease', '#8f5a3e'],
  ['figure-ground', 'var(--_track)', '', 'Canvas'],
  ['figure-floor', 'var(--_track)'],
  ['figure-gap', '#ffc94d', '', 'Highlight'],
  ['figure-mark', '#c81e5b', '#ff6d9d', 'LinkText'],
  ['figure-prop', '#8a5a00', '#e0b252', 'Canvas'],
  ['figure-band', '#e2543d', '#ff7d66', 'Highlight'],
]);

/**
 * Styles of a figure. Its parent is an element with the class `picture`, `role="img"` and a label. If that element is narrow, the
 * figure has fewer and thicker marks.
 */
export const figureStyles = css`
  .picture {
    container: picture / inline-size;
    display: grid;
  }
  .figure {
    forced-color-adjust: none;
    print-color-adjust: exact;
    display: block;
    inline-size: 100%;
    /* The figure is not mirrored in right-to-left text. */
    direction: ltr;
    overflow: hidden;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .skin {
    fill: var(--_figure-skin);
  }
  .top {
    fill: var(--_figure-top);
  }
  .bottom {
    fill: var(--_figure-bottom);
  }
  .far {
    --_figure-skin: var(--_figure-skin-far);
    --_figure-top: var(--_figure-top-far);
    --_figure-bottom: var(--_figure-bottom-far);
  }
  .hair {
    fill: var(--_figure-hair);
  }
  .waist {
    fill: var(--_figure-waist);
  }
  .stick {
    stroke: var(--_figure-prop);
    stroke-width: 18;
  }
  .crease {
    stroke: var(--_figure-crease);
    stroke-width: 3.5;
  }
  /* Under each layer is a slightly larger copy in the background colour, which separates near parts from far ones. */
  .edge path {
    fill: var(--_figure-edge) !important;
    stroke: var(--_figure-edge);
    stroke-width: 13;
  }
  .edge .stick {
    stroke-width: 30;
  }
  .edge .hem,
  .far .crease {
    display: none;
  }
  .ground {
    fill: var(--_figure-ground);
  }
  /* Visible in print and in forced colours. */
  .hem,
  .hatch,
  .ground {
    stroke: var(--_figure-line);
    stroke-width: 5;
  }
  .floor {
    stroke: var(--_figure-floor);
    stroke-width: 7;
  }
  .gap {
    fill: var(--_figure-gap);
  }
  .wood,
  .band {
    fill: var(--_figure-prop);
    stroke: var(--_figure-edge);
    stroke-width: 6;
  }
  .band {
    fill: var(--_figure-band);
  }
  .touch,
  .arrow {
    stroke: var(--_figure-mark);
    stroke-width: var(--_mark, 16);
  }
  .halo {
    stroke: var(--_figure-paper);
    stroke-width: calc(var(--_mark, 16) + 12);
  }
  .press {
    display: var(--_press);
  }
  @container picture (width < 210px) {
    .figure {
      --_mark: 20;
      --_press: none;
    }
  }
  @media print {
    :host {
      --_figure-skin: #fff;
      --_figure-skin-far: #ddd;
      --_figure-top: #fff;
      --_figure-top-far: #ddd;
      --_figure-bottom: #444;
      --_figure-bottom-far: #aaa;
      --_figure-hair: #444;
      --_figure-waist: #fff;
      --_figure-edge: #000;
      --_figure-paper: #fff;
      --_figure-line: #000;
      --_figure-crease: #000;
      --_figure-ground: #fff;
      --_figure-floor: #000;
      --_figure-gap: #fff;
      --_figure-mark: #000;
      --_figure-prop: #fff;
      --_figure-band: #ccc;
    }
  }
`;
