/**
 * The points of a curve that is the same on both sides of x = 0.
 * @param right its right half, which begins and ends there
 */
export function mirrored(right: readonly number[]): readonly number[] {
  const left: number[] = [];
  for (let i = 2; i < right.length - 2; i += 2) left.unshift(-(right[i] as number), right[i + 1] as number);
  return [...right, ...left];
}
