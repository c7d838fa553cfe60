/**
 * The points of a curve that is symmetric about x = 0.
 * @param right the right half, which begins and ends at x = 0
 */
export function mirrored(right: readonly number[]): readonly number[] {
  const left: number[] = [];
  for (let i = 2; i < right.length - 2; i += 2) left.unshift(-(right[i] as number), right[i + 1] as number);
  return [...right, ...left];
}
