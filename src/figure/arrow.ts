import {shape, stance} from './markup.js';
import type {Point} from './skeleton.js';

/** An arrow's head, which points to the right. */
const HEAD = 'M-35-27 0 0-35 27M0 0';

/**
 * An arrow as markup, with a halo of the paper's colour, because it crosses the body. Lengths in thousandths of body
 * height.
 * @param tip where it points
 * @param heading its direction, clockwise from the right
 * @param stem path from the tip back, as it is while the arrow points to the right
 * @param kind `press`: it says again what another mark says, and is left out where the picture is small
 */
export const arrow = (tip: Point, heading: number, stem: string, kind = 'mark'): string =>
  `<g class="${kind}" transform="${stance({offset: tip, angle: heading})}">${shape(HEAD + stem, 'halo')}${shape(HEAD + stem, 'arrow')}</g>`;
