/**
 * A closed smooth curve, as the path of an SVG: each handle lies along the line between a point's neighbours.
 * @param numbers points as x, y, x, y, …
 */
export function curve(numbers: readonly number[]): string {
  const at = (i: number): number => numbers.at(i % numbers.length) as number;
  let path = `M${at(0)} ${at(1)}C`;
  for (let i = 0; i < numbers.length; i += 2) {
    const third = Math.hypot(at(i + 2) - at(i), at(i + 3) - at(i + 1)) / 3;
    /** A point moved along the line between its neighbours: the handle at it. */
    const moved = (k: number, length: number): string => {
      const across = at(k + 2) - at(k - 2);
      const down = at(k + 3) - at(k - 1);
      const share = length / Math.hypot(across, down);
      return `${(at(k) + across * share).toFixed(1)} ${(at(k + 1) + down * share).toFixed(1)} `;
    };
    path += `${moved(i, third)}${moved(i + 2, -third)}${at(i + 2)} ${at(i + 3)} `;
  }
  return `${path}Z`;
}
