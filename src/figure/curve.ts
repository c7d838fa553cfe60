import type {Point} from './skeleton.js';

/**
 * A closed smooth curve, as the path of an SVG: each handle lies along the line between a point's neighbours.
 * @param numbers points as x, y, x, y, …
 */
export function curve(numbers: readonly number[]): string {
  const count = numbers.length / 2;
  const at = (i: number): Point => {
    const k = ((i + count) % count) * 2;
    return [numbers[k] as number, numbers[k + 1] as number];
  };
  const text = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  /** From a point, along the line between the neighbours of `middle`, a third of the way that there is to go. */
  const handle = (middle: number, length: number, sign: number): string => {
    const [x, y] = at(middle);
    const [x0, y0] = at(middle - 1);
    const [x1, y1] = at(middle + 1);
    const share = (sign * length) / 3 / Math.hypot(x1 - x0, y1 - y0);
    return text([x + (x1 - x0) * share, y + (y1 - y0) * share]);
  };
  let path = `M${text(at(0))}`;
  for (let i = 0; i < count; i++) {
    const [x0, y0] = at(i);
    const [x1, y1] = at(i + 1);
    const length = Math.hypot(x1 - x0, y1 - y0);
    path += `C${handle(i, length, 1)} ${handle(i + 1, length, -1)} ${text([x1, y1])}`;
  }
  return `${path}Z`;
}
