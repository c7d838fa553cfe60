import {pathOf, type Contour} from './contour.js';
import type {Joint} from './skeleton.js';

// A drawing is one text made of numbers, parsed once and copied: no name in it begins with a letter that stands for a
// value in our templates, and nothing has an id, because two figures share a page.

/** Without the noise of sums. */
const short = (value: number): number => Math.round(value * 100) / 100;

/** A contour of one or more classes. */
export const shape = (contour: Contour, kind: string): string => `<path class="${kind}" d="${pathOf(contour)}"/>`;

/** A layer, over its own edge: the same once more, a little larger. */
export const layer = (content: string, kind = 'near'): string =>
  `<g class="edge">${content}</g><g class="${kind}">${content}</g>`;

/** How a joint stands in its parent, as an attribute; with units, as CSS. */
export const stance = ({offset: [x, y], angle, scale}: Joint, px = '', deg = ''): string =>
  `translate(${short(x)}${px},${short(y)}${px}) rotate(${short(angle)}${deg})${scale ? ` scale(${scale.join()})` : ''}`;

/** What is in a part's frame. The joint's second class tells the parts of a moving figure. */
export const jointed = (joints: ReadonlyMap<string, Joint>, part: string, content: string): string =>
  `<g class="joint ${part}" transform="${stance(joints.get(part) as Joint)}">${content}</g>`;
