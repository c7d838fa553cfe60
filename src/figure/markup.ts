import {pathOf, type Contour} from './contour.js';
import type {Joint} from './skeleton.js';

// The markup of a figure is one string, parsed once and cloned. Its attribute names have no prefix that lit interprets, and
// nothing in it has an id, because a page may contain the same figure twice.

/** Rounds to two decimals. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A contour as a path with one or more classes. */
export const shape = (contour: Contour, className: string): string =>
  `<path class="${className}" d="${pathOf(contour)}"/>`;

/** Content above its edge, a copy of it that the styles make slightly larger. */
export const layer = (content: string, className = 'near'): string =>
  `<g class="edge">${content}</g><g class="${className}">${content}</g>`;

/** The transform of a joint relative to its parent, as the value of an SVG attribute or, with units, of a CSS property. */
export const transformOf = ({offset: [x, y], angle, scale}: Joint, px = '', deg = ''): string =>
  `translate(${round(x)}${px},${round(y)}${px}) rotate(${round(angle)}${deg})${scale ? ` scale(${scale.join()})` : ''}`;

/** Wraps markup in the group of a part's joint. The second class of the group is the name of the part, which `move` reads. */
export const jointGroup = (joints: ReadonlyMap<string, Joint>, part: string, content: string): string =>
  `<g class="joint ${part}" transform="${transformOf(joints.get(part) as Joint)}">${content}</g>`;
