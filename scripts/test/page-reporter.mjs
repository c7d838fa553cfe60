// Reporters of @web/test-runner for the tests that run in a page. One logs a line for each file, and the other sends the counts to
// page-tests.mjs.
import {relative} from 'node:path';
import {logEnded, none, sum} from './test-counts.mjs';
import {whySkipped} from './skip-reasons.mjs';

/** Counts the tests of one file in one browser. @returns {import('./test-counts.mjs').Counts & {ms: number}} */
function countsOf({testFile, testResults, errors, passed}) {
  const counts = {...none(), ms: 0};
  const walk = (suite, path) => {
    for (const {name, error, duration = 0, ...test} of suite?.tests ?? []) {
      counts.ms += duration;
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      if (error)
        counts.errors.push([[...path, name].join(' › '), error.message, error.stack].filter(Boolean).join('\n'));
    }
    for (const inner of suite?.suites ?? []) walk(inner, [...path, inner.name]);
  };
  walk(testResults, []);
  if (counts.skipped > 0) counts.why[whySkipped(testFile)] = counts.skipped;
  // A file that could not be loaded has no tests.
  if (!passed && errors.length > 0) {
    counts.failed++;
    counts.errors.push(...errors.map(({message, stack}) => stack ?? message));
  }
  return counts;
}

/** Sends the counts to the parent process, if there is one. */
export const counting = {
  stop: ({sessions}) => void process.send?.(sum([...sessions].map(countsOf))),
};

/** Logs each file when its tests have ended. */
export const lines = {
  reportTestFileResults({sessionsForTestFile, testFile}) {
    for (const session of sessionsForTestFile) {
      const counts = countsOf(session);
      const name = `${relative(process.cwd(), testFile)}${session.group?.name === 'prerendered' ? ' (prerendered)' : ''}`;
      logEnded(name, counts, counts.ms / 1000);
    }
  },
};
