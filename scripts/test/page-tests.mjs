// Runs tests of elements and modules, inside a page of the engine that ENGINE names.
import {fork} from 'node:child_process';
import {join} from 'node:path';
import {failure, sum} from './test-counts.mjs';

const runner = join(import.meta.dirname, '../../node_modules/@web/test-runner/dist/bin.js');

/**
 * @param {Record<string, string>} env for web-test-runner.config.mjs: TIER, HYDRATED, PUBLISHED, COVERAGE
 * @returns {Promise<import('./test-counts.mjs').Counts>}
 */
export const inPages = (env = {}) =>
  new Promise((resolve) => {
    let counts = failure('The test runner ended without counts.');
    const running = fork(runner, [], {env: {...process.env, ...env, REPORTER: 'lines'}});
    running.on('message', (message) => (counts = message));
    running.on('exit', (code) =>
      resolve(
        code && !counts.failed
          ? sum([counts, failure(`The test runner ended with ${code}, though no test failed.`)])
          : counts,
      ),
    );
  });
