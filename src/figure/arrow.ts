import {svg, type TemplateResult} from 'lit';
import type {Arrow} from './scenes.js';
import type {Point} from './skeleton.js';

/** Length of an arrow's head. */
const HEAD = 36;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** An arrow with a halo of the paper's colour, because it crosses the body. */
export function arrow(drawn: Arrow): TemplateResult {
  let stem: string;
  let tip: Point;
  let heading: number;
  if ('from' in drawn) {
    const {from, to} = drawn;
    tip = to;
    heading = Math.atan2(to[1] - from[1], to[0] - from[0]);
    stem = `M${from.join(' ')}L${to[0] - Math.cos(heading) * HEAD * 0.7} ${to[1] - Math.sin(heading) * HEAD * 0.7}`;
  } else {
    const {center, radius, start, end} = drawn;
    const sign = Math.sign(end - start);
    const on = (degrees: number): Point => [
      center[0] + Math.cos(radians(degrees)) * radius,
      center[1] + Math.sin(radians(degrees)) * radius,
    ];
    const back = ((HEAD * 0.7) / radius / Math.PI) * 180 * sign;
    tip = on(end);
    heading = radians(end - back * 0.55) + (sign * Math.PI) / 2;
    const large = Math.abs(end - back - start) > 180 ? 1 : 0;
    stem = `M${on(start).join(' ')}A${radius} ${radius} 0 ${large} ${sign > 0 ? 1 : 0} ${on(end - back).join(' ')}`;
  }
  const corner = (turn: number): string =>
    `L${tip[0] - Math.cos(heading + turn) * HEAD} ${tip[1] - Math.sin(heading + turn) * HEAD}`;
  const head = `M${tip.join(' ')}${corner(-0.52)}${corner(0.52)}Z`;
  return svg`<path class="halo" d=${stem}></path><path class="tip halo" d=${head}></path><path class="arrow" d=${stem}></path><path class="arrow tip" d=${head}></path>`;
}
