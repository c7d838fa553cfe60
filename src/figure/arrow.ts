import {shape} from './markup.js';
import type {Arrow} from './scene.js';
import type {Point} from './skeleton.js';

/** Length of an arrow's head. */
const HEAD = 40;

/** A point at a distance from another, in a direction (radians). */
const away = ([x, y]: Point, direction: number, distance: number): string =>
  `${(x + Math.cos(direction) * distance).toFixed(1)} ${(y + Math.sin(direction) * distance).toFixed(1)}`;

/** An arrow as markup, with a halo of the paper's colour, because it crosses the body. */
export function arrow(drawn: Arrow): string {
  let stem: string;
  let tip: Point;
  let heading: number;
  if ('from' in drawn) {
    const {from, to} = drawn;
    tip = to;
    heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
    stem = `M${from.join(' ')}L${away(to, heading, HEAD * -0.7)}`;
  } else {
    const {center, radius} = drawn;
    const start = (drawn.start * Math.PI) / 180;
    const end = (drawn.end * Math.PI) / 180;
    const sign = Math.sign(end - start);
    const back = ((HEAD * 0.7) / radius) * sign;
    tip = [center[0] + Math.cos(end) * radius, center[1] + Math.sin(end) * radius];
    heading = end - back * 0.55 + (sign * Math.PI) / 2;
    const large = +(Math.abs(end - back - start) > Math.PI);
    stem = `M${away(center, start, radius)}A${radius} ${radius} 0 ${large} ${+(sign > 0)} ${away(center, end - back, radius)}`;
  }
  const head = `M${tip.join(' ')}L${away(tip, heading - 0.52, -HEAD)}L${away(tip, heading + 0.52, -HEAD)}Z`;
  return shape(stem, 'halo') + shape(head, 'tip halo') + shape(stem, 'arrow') + shape(head, 'arrow tip');
}
