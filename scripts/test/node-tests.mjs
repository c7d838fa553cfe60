// Runs the tests for Node (*.test.mjs): those that drive whole pages, and those of the build and the package.
import {basename} from 'node:path';
import {run} from 'node:test';
import {logEnded, none, sum} from './test-counts.mjs';

/** The time in ms after which a file is stopped, because one of its tests hangs. The slowest file takes a fifth of this time. */
const FILE_TIMEOUT_MS = 15 * 60_000;

/**
 * Starts test files.
 * @param {string[]} files
 * @param {{concurrency?: number, testNamePatterns?: RegExp[]}} [options] `concurrency`: the number of files that run at the same
 *   time. The default is 1, because some engines allow only one session at a time.
 */
export const started = (files, {concurrency = 1, testNamePatterns} = {}) =>
  run({files, concurrency, testNamePatterns, timeout: FILE_TIMEOUT_MS});

/** The reason that Node reports for skipping a test whose name does not match. */
const NAME_DOES_NOT_MATCH = 'test name does not match pattern';

/** Returns the name of a failed test, and the first lines of its error. */
function formatFailure({name, details}) {
  const {cause, message, failureType} = details.error;
  const lines = (cause?.stack ?? cause?.message ?? message).split('\n').slice(0, 15);
  return [`${name}${failureType === 'hookFailed' ? ' (hook)' : ''}`, ...lines].join('\n');
}

/**
 * Runs tests, and logs each suite when it has ended.
 * @param {string[]} files
 * @param {Parameters<typeof started>[1]} [options]
 * @returns {Promise<import('./test-counts.mjs').Counts & {files: Set<string>}>} a suite that is skipped as a whole counts as
 *   one test; `files`: the files of which at least one test has run
 */
export const inNode = (files, options) =>
  new Promise((resolve) => {
    const ended = [];
    const filesRun = new Set();
    let lastTest = '';
    /** Counts of the suites that are running, by file. */
    const running = new Map();
    const onTest = (result) => (test) => {
      const {file = '', details, skip, name, nesting} = test;
      const counts = running.get(file) ?? none();
      running.set(file, counts);
      const isSuite = details?.type === 'suite';
      if (skip === NAME_DOES_NOT_MATCH) return;
      if (skip !== undefined) {
        counts.skipped++;
        counts.why[skip] = (counts.why[skip] ?? 0) + 1;
      } else if (!isSuite || details.error?.failureType === 'hookFailed') {
        counts[result]++;
        if (result === 'failed') counts.errors.push(formatFailure(test));
        if (details.error?.failureType === 'testTimeoutFailure')
          counts.errors.push(`The last test that ended: ${lastTest}`);
        lastTest = name;
      }
      if (nesting > 0) return;
      running.delete(file);
      if (counts.passed + counts.failed + counts.skipped === 0) return;
      logEnded(`${basename(file)} ${name}`, counts, (details?.duration_ms ?? 0) / 1000);
      ended.push(counts);
      if (counts.passed + counts.failed > 0) filesRun.add(file);
    };
    started(files, options)
      .on('test:pass', onTest('passed'))
      .on('test:fail', onTest('failed'))
      .on('end', () => resolve({...sum(ended), files: filesRun}))
      .resume();
  });
