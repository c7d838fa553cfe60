// The dependencies of the package have no vulnerability that the registry knows.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {skipInOtherEngines} from '../helpers/engine.mjs';

const cwd = join(import.meta.dirname, '../..');

/**
 * Asks a registry of whatever the lock file has for those who install the package.
 * @returns {Promise<{vulnerabilities?: Record<string, unknown>, statusCode?: number, message?: string}>} without
 *   `vulnerabilities` where the registry does not answer
 */
const audit = (...more) =>
  new Promise((resolve) => {
    const args = ['audit', '--omit=dev', '--package-lock-only', '--json', '--fetch-retries=0', ...more];
    // It ends with 1 where there is something to tell.
    execFile('npm', args, {cwd}, (_, stdout) => resolve(JSON.parse(stdout)));
  });

describe('npm audit', {skip: skipInOtherEngines}, () => {
  let registry;
  before(async () => {
    registry = createServer((request, response) => {
      const fault = {id: 1, url: 'https://example.org/1', title: 'A fault', severity: 'high', vulnerable_versions: '*'};
      const about = {name: decodeURIComponent(request.url.slice(1)), versions: {}};
      response.end(JSON.stringify(request.method === 'POST' ? {valibot: [fault]} : about));
    });
    await new Promise((resolve) => registry.listen(0, '127.0.0.1', resolve));
  });
  after(() => registry.close());

  it('finds no vulnerability in the dependencies', async (test) => {
    const {vulnerabilities, statusCode, message} = await audit();
    if (vulnerabilities) assert.deepEqual(vulnerabilities, {});
    else test.skip(`the registry answers no audit: ${statusCode ?? message}`);
  });

  it('reports a vulnerability that the registry knows', async () => {
    const {vulnerabilities} = await audit(`--registry=http://127.0.0.1:${registry.address().port}/`);
    assert.deepEqual(Object.keys(vulnerabilities), ['valibot']);
  });
});
