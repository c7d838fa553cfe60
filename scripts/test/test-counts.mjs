// How many tests passed and failed, and why some were skipped.

/**
 * @typedef {{passed: number, failed: number, skipped: number, why: Record<string, number>, errors: string[]}} Counts `why`
 *   has how many were skipped, by reason; `errors` what was wrong with each that failed, its name in the first line
 */

/** @returns {Counts} */
export const none = () => ({passed: 0, failed: 0, skipped: 0, why: {}, errors: []});

/** The counts of what could not even run. @param {string} error */
export const failure = (error) => ({...none(), failed: 1, errors: [error]});

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = none();
  for (const {passed, failed, skipped, why, errors} of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    for (const [reason, tests] of Object.entries(why)) total.why[reason] = (total.why[reason] ?? 0) + tests;
    total.errors.push(...errors);
  }
  return total;
}

/** One line: `hosts: 210 passed, 0 failed`. */
export const line = (name, {passed, failed}) => `${name}: ${passed} passed, ${failed} failed`;

/** Logs why tests were skipped. @param {Counts} counts */
export function logSkipped({skipped, why}) {
  if (skipped > 0) console.log(`${skipped} skipped:`);
  for (const [reason, tests] of Object.entries(why)) console.log(`  ${tests}: ${reason}`);
}

const logError = (error) => console.log(`    ${error.trim().replaceAll('\n', '\n    ')}`);

/** Logs once more, at the end of a run, what was wrong with each test that failed. @param {Counts} counts */
export function logErrors({errors}) {
  if (errors.length > 0) console.log('\nFailed:');
  errors.forEach(logError);
}

/** A line for a file or suite that has ended, and whatever failed in it. */
export function logEnded(name, {passed, failed, skipped, errors}, seconds) {
  const more = `${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed || errors.length > 0 ? '✘' : '✔'} ${name}: ${passed} passed${more} (${seconds.toFixed(1)} s)`);
  errors.forEach(logError);
}
