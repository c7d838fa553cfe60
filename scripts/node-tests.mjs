// Runs tests that drive whole pages, or look at the package, from Node; and closes a run with its counts.
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/** One file after the other: an engine may have one session at a time. @param {string[]} files */
export const started = (files) => run({files, concurrency: 1});

/**
 * @param {string[]} files
 * @returns {Promise<{passed: number, failed: number, skipped: number, why: Record<string, number>}>} a suite that is skipped
 * as a whole counts as one; `why` has how many were skipped for each reason
 */
export const inNode = (files) =>
  new Promise((resolve) => {
    const count = {passed: 0, failed: 0, skipped: 0, why: {}};
    const stream = started(files);
    const tally = ({details, skip}, result) => {
      if (skip !== undefined) {
        count.skipped++;
        count.why[skip] = (count.why[skip] ?? 0) + 1;
        // Of suites, those count whose own hooks have failed.
      } else if (details?.type !== 'suite' || details.error?.failureType === 'hookFailed') count[result]++;
    };
    stream.on('test:pass', (data) => tally(data, 'passed'));
    stream.on('test:fail', (data) => tally(data, 'failed'));
    stream
      .compose(spec)
      .on('end', () => resolve(count))
      .pipe(process.stdout, {end: false});
  });

/**
 * Says what came of a run, last of all a line "<name>: N passed, N failed", and lets the process end as it says.
 * @param {string} name
 * @param {{passed: number, failed: number, skipped: number, why: Record<string, number>}} count
 */
export function conclude(name, {passed, failed, skipped, why}) {
  if (skipped > 0) console.log(`${skipped} skipped:`);
  for (const [reason, tests] of Object.entries(why)) console.log(`  ${tests}: ${reason}`);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
