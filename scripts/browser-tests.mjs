// Runs tests of elements and modules, inside a page of the engine that ENGINE names.
import {fork} from 'node:child_process';
import {join} from 'node:path';

const runner = join(import.meta.dirname, '../node_modules/@web/test-runner/dist/bin.js');

/** @returns {Promise<{passed: number, failed: number, skipped: number, why: Record<string, number>}>} as `inNode` has it */
export const inBrowser = () =>
  new Promise((resolve) => {
    let count = {passed: 0, failed: 1, skipped: 0, why: {}};
    const running = fork(runner, [], {env: process.env});
    running.on('message', (message) => (count = message));
    running.on('exit', (code) => resolve(code && !count.failed ? {...count, failed: 1} : count));
  });
