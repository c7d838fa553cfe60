/** The data of an SVG path, or the points x, y, x, y, … of a closed smooth curve, with its path once it has been computed. */
export type Contour = string | (readonly number[] & {path?: string});

/** The path of a closed smooth curve. The control handles of a point are parallel to the line between its neighbours. */
function curve(points: readonly number[]): string {
  const at = (i: number): number => points.at(i % points.length) as number;
  let [x, y] = points as [number, number];
  let tangentX = at(2) - at(-2);
  let tangentY = at(3) - at(-1);
  let path = `M${x} ${y}C`;
  for (let i = 2; i <= points.length; i += 2) {
    const [endX, endY] = [at(i), at(i + 1)];
    const handleLength = Math.hypot(endX - x, endY - y) / 3;
    const startScale = handleLength / Math.hypot(tangentX, tangentY);
    path += `${(x + tangentX * startScale).toFixed(1)} ${(y + tangentY * startScale).toFixed(1)} `;
    tangentX = at(i + 2) - x;
    tangentY = at(i + 3) - y;
    const endScale = handleLength / Math.hypot(tangentX, tangentY);
    [x, y] = [endX, endY];
    path += `${(x - tangentX * endScale).toFixed(1)} ${(y - tangentY * endScale).toFixed(1)} ${x} ${y} `;
  }
  return `${path}Z`;
}

/** The data of the SVG path of a contour, computed once, when a page first renders the contour. */
/*@__NO_SIDE_EFFECTS__*/
export function pathOf(contour: Contour): string {
  return typeof contour === 'string' ? contour : (contour.path ??= curve(contour));
}
