// How many tests passed and failed, and why some were skipped.

/** @typedef {{passed: number, failed: number, skipped: number, why: Record<string, number>}} Counts `why` has how many were skipped, by reason */

/** @returns {Counts} */
export const none = () => ({passed: 0, failed: 0, skipped: 0, why: {}});

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = none();
  for (const {passed, failed, skipped, why} of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    for (const [reason, tests] of Object.entries(why)) total.why[reason] = (total.why[reason] ?? 0) + tests;
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

/** A line for a file or suite that has ended, and whatever failed in it. */
export function logEnded(name, {passed, failed, skipped}, seconds, errors = []) {
  const more = `${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
  console.log(`${failed || errors.length > 0 ? '✘' : '✔'} ${name}: ${passed} passed${more} (${seconds.toFixed(1)} s)`);
  for (const error of errors) console.log(`    ${error.trim().replaceAll('\n', '\n    ')}`);
}
