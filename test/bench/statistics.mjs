// Medians, and how far they may be trusted.

const sorted = (values) => [...values].sort((a, b) => a - b);

export function quantile(values, share) {
  const list = sorted(values);
  const at = (list.length - 1) * share;
  const low = Math.floor(at);
  return list[low] + (list[Math.min(low + 1, list.length - 1)] - list[low]) * (at - low);
}

export const median = (values) => quantile(values, 0.5);

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Numbers between 0 and 1 that are the same in every run, by mulberry32: a table can be made again from its values. */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same in another order. */
export function shuffled(list, random) {
  const rest = [...list];
  return Array.from(list, () => rest.splice(Math.floor(random() * rest.length), 1)[0]);
}

/**
 * A figure of some values, and the interval that holds it with 95 %, by drawing them anew many times.
 * @returns {{value: number, low: number, high: number}}
 */
export function estimate(values, figure = median) {
  const random = chance(values.length);
  const draws = Array.from({length: 2000}, () =>
    figure(values.map(() => values[Math.floor(random() * values.length)])),
  );
  return {value: figure(values), low: quantile(draws, 0.025), high: quantile(draws, 0.975)};
}

/** The same of what one takes as against another, each pair of one round: what slows the machine for a while slows both. */
export const estimateRatio = (values, others) => estimate(values.map((value, i) => value / others[i]));
