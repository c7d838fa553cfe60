// Medians and their confidence intervals.

const sorted = (values) => [...values].sort((a, b) => a - b);

export function quantile(values, share) {
  const list = sorted(values);
  const index = (list.length - 1) * share;
  const low = Math.floor(index);
  return list[low] + (list[Math.min(low + 1, list.length - 1)] - list[low]) * (index - low);
}

export const median = (values) => quantile(values, 0.5);

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** A seeded generator of random numbers from 0 to 1 (mulberry32), so that the same values always give the same table. */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy of a list. */
export function shuffled(list, random) {
  const remaining = [...list];
  return Array.from(list, () => remaining.splice(Math.floor(random() * remaining.length), 1)[0]);
}

/**
 * Calculates a statistic of some values with its 95 % confidence interval, by bootstrap resampling.
 * @returns {{value: number, low: number, high: number}}
 */
export function estimate(values, figure = median) {
  const random = chance(values.length);
  const resampled = Array.from({length: 2000}, () =>
    figure(values.map(() => values[Math.floor(random() * values.length)])),
  );
  return {value: figure(values), low: quantile(resampled, 0.025), high: quantile(resampled, 0.975)};
}

/** The same for the ratio of two contenders. Each ratio is of one round, as what slows down the machine affects both. */
export const estimateRatio = (values, others) => estimate(values.map((value, i) => value / others[i]));
