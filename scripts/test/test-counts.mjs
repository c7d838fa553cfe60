// Counts the tests that passed, failed and were skipped, and logs the counts.

/**
 * @typedef {{passed: number, failed: number, skipped: number, why: Record<string, number>, errors: string[]}} Counts `why`:
 *   how many tests were skipped, by reason; `errors`: the error of each test that failed, with the name of the test in its first line
 */

/** Returns counts of 0. @returns {Counts} */
export const none = () => ({passed: 0, failed: 0, skipped: 0, why: {}, errors: []});

/** Returns the counts for something that could not run: one failure. @param {string} error */
export const failure = (error) => ({...none(), failed: 1, errors: [error]});

/** Adds counts up. @param {readonly Counts[]} all @returns {Counts} */
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

/** Returns a summary such as `platforms: 210 passed, 0 failed`, which .ci/run reads. */
export const line = (name, {passed, failed}) => `${name}: ${passed} passed, ${failed} failed`;

/** Logs the reasons why tests were skipped. @param {Counts} counts */
export function logSkipped({skipped, why}) {
  if (skipped > 0) console.log(`${skipped} skipped:`);
  for (const [reason, tests] of Object.entries(why)) console.log(`  ${tests}: ${reason}`);
}

const logError = (error) => console.log(`    ${error.trim().replaceAll('\n', '\n    ')}`);

/** Logs the errors of all failed tests again, at the end of a run. @param {Counts} counts */
export function logErrors({errors}) {
  if (errors.length > 0) console.log('\nFailed:');
  errors.forEach(logError);
}

/** Logs a line about a file or suite that has ended, and the errors of its failed tests. */
export function logEnded(name, {passed, failed, skipped, errors}, seconds) {
  const more = `${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed || errors.length > 0 ? '✘' : '✔'} ${name}: ${passed} passed${more} (${seconds.toFixed(1)} s)`);
  errors.forEach(logError);
}
