import {shape, transformOf} from './markup.js';
import type {Point} from './skeleton.js';

/** Path of an arrowhead that points to the right. */
const HEAD = 'M-35-27 0 0-35 27M0 0';

/**
 * An arrow as SVG markup. Because it crosses the body, it has a halo in the colour of the background. Lengths are in thousandths
 * of body height.
 * @param tip coordinates of the tip
 * @param heading direction in degrees, clockwise from the right
 * @param stem path commands from the tip back to the start, for an arrow that points to the right
 * @param kind class. `press` is for an arrow that repeats what another mark shows; narrow pictures hide it.
 */
export const arrow = (tip: Point, heading: number, stem: string, kind = 'mark'): string =>
  `<g class="${kind}" transform="${transformOf({offset: tip, angle: heading})}">${shape(HEAD + stem, 'halo')}${shape(HEAD + stem, 'arrow')}</g>`;
