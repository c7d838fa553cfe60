// Lets all contenders take turns, in another order in each round, as a heavy one may slow down the next.
import {chance, shuffled} from './statistics.mjs';

/**
 * Measures each contender once a round.
 * @template T
 * @param {string[]} names
 * @param {number} count
 * @param {(name: string) => Promise<T>} measure
 * @returns {Promise<Map<string, T[]>>} by name, one value a round
 */
export async function rounds(names, count, measure) {
  const random = chance(count);
  const results = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const name of shuffled(names, random)) {
      // Try again after an error, as a single crash of the browser must not discard many minutes of measurements.
      const value = await measure(name).catch((error) => {
        console.warn(`${name}, once more: ${error.message.split('\n')[0]}`);
        return measure(name);
      });
      results.get(name).push(value);
    }
  }
  return results;
}
