/** A contour: the path of an SVG, or the points of a closed smooth curve as x, y, x, y, … with its path once it is known. */
export type Contour = string | (readonly number[] & {path?: string});

/** The path of a closed smooth curve: each handle lies along the line between a point's neighbours. */
function curve(points: readonly number[]): string {
  const at = (i: number): number => points.at(i % points.length) as number;
  let [x, y] = points as [number, number];
  let across = at(2) - at(-2);
  let down = at(3) - at(-1);
  let path = `M${x} ${y}C`;
  for (let i = 2; i <= points.length; i += 2) {
    const [endX, endY] = [at(i), at(i + 1)];
    const third = Math.hypot(endX - x, endY - y) / 3;
    const leaving = third / Math.hypot(across, down);
    path += `${(x + across * leaving).toFixed(1)} ${(y + down * leaving).toFixed(1)} `;
    across = at(i + 2) - x;
    down = at(i + 3) - y;
    const coming = third / Math.hypot(across, down);
    [x, y] = [endX, endY];
    path += `${(x - across * coming).toFixed(1)} ${(y - down * coming).toFixed(1)} ${x} ${y} `;
  }
  return `${path}Z`;
}

/** The path of a contour. What no page draws is never worked out, what is drawn again is not worked out again. */
/*@__NO_SIDE_EFFECTS__*/
export function pathOf(contour: Contour): string {
  return typeof contour === 'string' ? contour : (contour.path ??= curve(contour));
}
