// Runs the tests for pages (*.test.ts), which test elements and modules, in the engine that ENGINE names.
import {fork} from 'node:child_process';
import {join} from 'node:path';
import {failure, sum} from './test-counts.mjs';

const runner = join(import.meta.dirname, '../../node_modules/@web/test-runner/dist/bin.js');

/**
 * Runs the tests that web-test-runner.config.mjs selects.
 * @param {Record<string, string>} env variables for web-test-runner.config.mjs: TIER, HYDRATED, PUBLISHED, COVERAGE
 * @returns {Promise<import('./test-counts.mjs').Counts>}
 */
export const inPages = (env = {}) =>
  new Promise((resolve) => {
    let counts = failure('The test runner ended without results.');
    const child = fork(runner, [], {env: {...process.env, ...env, REPORTER: 'lines'}});
    child.on('message', (message) => (counts = message));
    child.on('exit', (code) =>
      resolve(
        code && !counts.failed
          ? sum([counts, failure(`The test runner exited with code ${code}, although no test failed.`)])
          : counts,
      ),
    );
  });
