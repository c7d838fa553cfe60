// A skipped test has a reason and a condition; no test is skipped for good, and none is marked as the only one to run.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {capabilities, unreasoned} from '../../scripts/test/skip-reasons.mjs';

const folder = join(import.meta.dirname, '..');
const files = readdirSync(folder, {recursive: true}).filter(
  (file) => /\.test\.(?:mjs|ts)$/.test(file) && !/skips\.test\.mjs$|node_modules/.test(file),
);

describe('tests that are skipped', () => {
  it('all say why', () => {
    const found = files.flatMap((file) =>
      unreasoned(readFileSync(join(folder, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    assert.deepEqual(found, []);
    assert.ok(files.length > 100);
  });

  it('are skipped in a page for want of what has a description', () => {
    for (const [name, why] of capabilities()) assert.match(why, /^\w.{20,}\.$/, name);
    assert.ok(capabilities().has('canSendKeys'));
  });

  for (const text of [
    "it.only('works', () => undefined);",
    "describe.skip('it', () => undefined);",
    "xit('works', () => undefined);",
    "it('works', {skip: true}, () => undefined);",
    "it('works', {skip: 'not yet'}, () => undefined);",
    "describe('it', {concurrency: 2, skip}, () => undefined);",
    "const skip = true;\ndescribe('it', {skip}, () => undefined);",
    "describe('it', {skip: chromiumOnly || noIdea}, () => undefined);",
    "it('works', {todo: 'later'}, () => undefined);",
    "it('works', function () {\n  this.skip();\n});",
    "it('works', (test) => {\n  test.skip('not yet');\n});",
    "test.skip('works in every engine and language', () => undefined);",
    "it('works', function () {\n  if (!canFly) this.skip();\n});",
  ])
    it(`are found where they do not: ${text.replaceAll('\n', ' ')}`, () => assert.equal(unreasoned(text).length, 1));

  for (const text of [
    "describe('it', {skip: chromiumOnly}, () => undefined);",
    "describe('it', {skip: chromiumOnly || skipUnlessInstalled('hugo')}, () => undefined);",
    "const skip = engine !== 'chromium' && 'needs Playwright';\ndescribe('it', {skip}, () => undefined);",
    "it('works', function () {\n  if (!canSendKeys) this.skip();\n});",
    "it('works', (test) => {\n  if (!known) test.skip('this engine has no Trusted Types');\n});",
    "it('skips a rest', () => timer.skip());",
  ])
    it(`may: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(unreasoned(text), []));
});
