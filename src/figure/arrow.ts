import {shape} from './markup.js';
import type {Arrow} from './scene.js';
import type {Point} from './skeleton.js';

/** Length of each side of an arrow's head, and its angle to the stem in radians. */
const HEAD = 44;
const SPREAD = 0.65;

/** A point at a distance from another, in a direction (radians). */
const away = ([x, y]: Point, direction: number, distance: number): Point => [
  Math.round(x + Math.cos(direction) * distance),
  Math.round(y + Math.sin(direction) * distance),
];

/** An arrow as markup, with a halo of the paper's colour, because it crosses the body. */
export function arrow(drawn: Arrow): string {
  let path: string;
  let tip: Point;
  let heading: number;
  if ('from' in drawn) {
    const {from, to} = drawn;
    tip = to;
    heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
    path = `M${from.join(' ')}L${to.join(' ')}`;
  } else {
    const {center, radius} = drawn;
    const [start, end] = [drawn.start, drawn.end].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const sign = Math.sign(end - start);
    tip = away(center, end, radius);
    // The chord of the head's length, so that the head lies along the bend.
    heading = end + sign * (Math.PI / 2 - (HEAD / radius) * 0.4);
    path = `M${away(center, start, radius).join(' ')}A${radius} ${radius} 0 ${+(Math.abs(end - start) > Math.PI)} ${+(sign > 0)} ${tip.join(' ')}`;
  }
  path += `M${away(tip, heading - SPREAD, -HEAD).join(' ')}L${tip.join(' ')} ${away(tip, heading + SPREAD, -HEAD).join(' ')}`;
  const both = shape(path, 'halo') + shape(path, 'arrow');
  return drawn.press ? `<g class="press">${both}</g>` : both;
}
