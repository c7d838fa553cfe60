// A server that builds pages imports the entries where there is no document.
import assert from 'node:assert/strict';
import {once as event} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Worker} from 'node:worker_threads';
import {skipInOtherEngines} from '../helpers/engine.mjs';
import {dataEntries, pageEntries, moduleEntries, tags} from '../helpers/package.mjs';

const root = join(import.meta.dirname, '../..');
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Imports entries in a worker. @returns their exports, the globals of a page that exist then, and the output */
async function imported(entries, before = '') {
  const addresses = entries.map((entry) => import.meta.resolve(entry));
  const code = `const {parentPort} = require('node:worker_threads');
    (async () => {
      ${before}
      const names = [];
      for (const address of ${JSON.stringify(addresses)}) names.push(Object.keys(await import(address)));
      const made = ['document', 'window', 'HTMLElement'].filter((name) => name in globalThis);
      parentPort.postMessage({names, made, registered: ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag))});
    })();`;
  const worker = new Worker(code, {eval: true, stdout: true, stderr: true});
  const said = [];
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => said.push(String(text)));
  const [[found]] = await Promise.all([event(worker, 'message'), event(worker, 'exit')]);
  return {...found, said};
}

describe('A11 every entry can be imported in Node', {skip: skipInOtherEngines}, () => {
  for (const entry of moduleEntries)
    it(`imports ${entry} alone, without output, and creates no document`, async () => {
      const {names, made, registered, said} = await imported([entry]);
      assert.deepEqual(said, []);
      assert.deepEqual(made, []);
      // On a server, elements may be registered for prerendering.
      if (pageEntries.includes(entry)) assert.deepEqual(registered, []);
      const [, tag] = /\/([\w-]+)\/class$/.exec(entry) ?? [];
      if (tag)
        assert.ok(names[0].includes(`${tag.replace(/(?:^|-)(.)/g, (_, c) => c.toUpperCase())}Element`), names[0]);
    });

  it('imports all entries, in either order', async () => {
    for (const order of [moduleEntries, moduleEntries.toReversed()]) {
      const {names, said} = await imported(order);
      assert.equal(names.length, moduleEntries.length);
      assert.deepEqual(said, []);
    }
  });

  it('imports them where a script has defined a window', async () => {
    const {names, said} = await imported(pageEntries, 'globalThis.window = globalThis; globalThis.self = globalThis;');
    assert.equal(names.length, pageEntries.length);
    assert.deepEqual(said, []);
  });

  it('imports its data: content, schemas, and what editors read', async () => {
    const schemas = readdirSync(join(root, 'dist/schema')).map((file) => `physio-elements/schema/${file}`);
    assert.ok(schemas.length > 1 && dataEntries.length > 4);
    for (const entry of [...dataEntries, ...schemas]) {
      const {default: found} = await import(entry, {with: {type: 'json'}});
      assert.ok(Object.keys(found).length > 1, entry);
    }
  });

  it('has no other entries than these, and files for a page', () => {
    const patterns = Object.keys(exports).filter((name) => name.includes('*'));
    assert.deepEqual(patterns, ['./schema/*', './themes/*', './cdn/*']);
    assert.equal(moduleEntries.length + dataEntries.length + patterns.length, Object.keys(exports).length);
  });
});
