// Runs tests that drive whole pages, or look at the package, from Node.
import {basename} from 'node:path';
import {run} from 'node:test';
import {logEnded, none, sum} from './test-counts.mjs';

/** Milliseconds after which a file is ended: something in it waits for what never comes. The slowest takes a fifth of this. */
const LIMIT = 15 * 60_000;

/**
 * @param {string[]} files
 * @param {{concurrency?: number, testNamePatterns?: RegExp[]}} [options] `concurrency`: files that run at once, 1 unless it is
 *   set, because an engine may have one session at a time
 */
export const started = (files, {concurrency = 1, testNamePatterns} = {}) =>
  run({files, concurrency, testNamePatterns, timeout: LIMIT});

/** Node's reason for a test whose name does not match. */
const NOT_ASKED_FOR = 'test name does not match pattern';

/** What was wrong, as a person reads it. */
function described({name, details}) {
  const {cause, message, failureType} = details.error;
  const lines = (cause?.stack ?? cause?.message ?? message).split('\n').slice(0, 15);
  return [`${name}${failureType === 'hookFailed' ? ' (hook)' : ''}`, ...lines].join('\n');
}

/**
 * Runs tests and logs each suite as it ends.
 * @param {string[]} files
 * @param {Parameters<typeof started>[1]} [options]
 * @returns {Promise<import('./test-counts.mjs').Counts & {files: Set<string>}>} a suite that is skipped as a whole counts as one;
 *   `files` are those of which a test has run
 */
export const inNode = (files, options) =>
  new Promise((resolve) => {
    const ended = [];
    const filesRun = new Set();
    let last = '';
    /** Of suites that run, by file. */
    const running = new Map();
    const hear = (result) => (test) => {
      const {file = '', details, skip, name, nesting} = test;
      const counts = running.get(file) ?? none();
      running.set(file, counts);
      const isSuite = details?.type === 'suite';
      if (skip === NOT_ASKED_FOR) return;
      if (skip !== undefined) {
        counts.skipped++;
        counts.why[skip] = (counts.why[skip] ?? 0) + 1;
      } else if (!isSuite || details.error?.failureType === 'hookFailed') {
        counts[result]++;
        if (result === 'failed') counts.errors.push(described(test));
        if (details.error?.failureType === 'testTimeoutFailure')
          counts.errors.push(`The last test that ended is: ${last}`);
        last = name;
      }
      if (nesting > 0) return;
      running.delete(file);
      if (counts.passed + counts.failed + counts.skipped === 0) return;
      logEnded(`${basename(file)} ${name}`, counts, (details?.duration_ms ?? 0) / 1000);
      ended.push(counts);
      if (counts.passed + counts.failed > 0) filesRun.add(file);
    };
    started(files, options)
      .on('test:pass', hear('passed'))
      .on('test:fail', hear('failed'))
      .on('end', () => resolve({...sum(ended), files: filesRun}))
      .resume();
  });
