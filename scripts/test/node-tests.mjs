// Runs tests that drive whole pages, or look at the package, from Node.
import {basename} from 'node:path';
import {run} from 'node:test';
import {logEnded, none, sum} from './counts.mjs';

/**
 * @param {string[]} files
 * @param {number} concurrency files that run at once; an engine may have one session at a time
 */
export const started = (files, concurrency = 1) => run({files, concurrency});

/** What was wrong, as a person reads it. */
function described({name, details}) {
  const {cause, message, failureType} = details.error;
  const lines = (cause?.stack ?? cause?.message ?? message).split('\n').slice(0, 15);
  return [`${name}${failureType === 'hookFailed' ? ' (hook)' : ''}`, ...lines].join('\n');
}

/**
 * Runs tests and logs each suite as it ends.
 * @param {string[]} files
 * @param {number} concurrency
 * @returns {Promise<import('./counts.mjs').Counts>} a suite that is skipped as a whole counts as one
 */
export const inNode = (files, concurrency = 1) =>
  new Promise((resolve) => {
    const ended = [];
    /** Of suites that run, by file. */
    const running = new Map();
    const hear = (result) => (test) => {
      const {file = '', details, skip, name, nesting} = test;
      const suite = running.get(file) ?? {counts: none(), errors: []};
      running.set(file, suite);
      const {counts, errors} = suite;
      const isSuite = details?.type === 'suite';
      if (skip !== undefined) {
        counts.skipped++;
        counts.why[skip] = (counts.why[skip] ?? 0) + 1;
      } else if (!isSuite || details.error?.failureType === 'hookFailed') {
        counts[result]++;
        if (result === 'failed') errors.push(described(test));
      }
      if (nesting > 0) return;
      logEnded(`${basename(file)} ${name}`, counts, (details?.duration_ms ?? 0) / 1000, errors);
      ended.push(counts);
      running.delete(file);
    };
    started(files, concurrency)
      .on('test:pass', hear('passed'))
      .on('test:fail', hear('failed'))
      .on('end', () => resolve(sum(ended)))
      .resume();
  });
