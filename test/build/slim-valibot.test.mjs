// What stands in for valibot in the bundles says what valibot says, and fails the build rather than stand in for another.
import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {checked} from '../../build/content/checked.js';
import {exerciseSchema} from '../../build/content/exercise-schema.js';
import {litPlugins} from '../../rollup.config.mjs';
import {slimValibot} from '../../scripts/slim-valibot.mjs';

const root = join(import.meta.dirname, '../..');
const own = JSON.parse(readFileSync(join(root, 'test/content/own-exercise.json'), 'utf8'));

/** Code as the build makes it. */
async function built(code, plugins) {
  const source = {
    name: 'source',
    resolveId: (id) => (id === 'source' ? id : null),
    load: (id) => (id === 'source' ? code : null),
  };
  const bundle = await rollup({input: 'source', plugins: [source, ...plugins]});
  return (await bundle.generate({format: 'es'})).output[0].code;
}

/** Every place in a record, as a path. */
const placesOf = (value) =>
  Object(value) === value
    ? Object.keys(value).flatMap((key) => [[key], ...placesOf(value[key]).map((p) => [key, ...p])])
    : [];

/** The record with something else in a place; without what is there, if that is undefined. */
function changed(path, value) {
  const record = structuredClone(own);
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce((from, key) => from[key], record);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return record;
}

describe('what stands in for valibot', () => {
  let folder;
  let slim;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'valibot-'));
    const from = (file) => JSON.stringify(join(root, 'build/content', file));
    const code = `export * from ${from('checked.js')}; export * from ${from('exercise-schema.js')};`;
    const file = join(folder, 'slim.mjs');
    writeFileSync(file, await built(code, [slimValibot(), nodeResolve()]));
    slim = await import(pathToFileURL(file));
    assert.notEqual(slim.checked, checked);
  });

  after(() => rmSync(folder, {recursive: true}));

  /** The two agree about a record. @returns what they say */
  function both(record) {
    const result = slim.checked(slim.exerciseSchema, record);
    assert.deepEqual(result, checked(exerciseSchema, record));
    return result;
  }

  it('takes what valibot takes, and makes the same of it', () => {
    assert.ok(both(own).content);
    assert.ok(both({name: 'Least', steps: [{text: 'One step'}]}).content);
  });

  it('names the path and the reason that valibot names, wherever something else stands', () => {
    const others = [
      undefined,
      null,
      true,
      NaN,
      -1,
      0,
      1.5,
      7,
      1e9,
      '',
      ' ',
      '\u202e',
      'no id!',
      'javascript:1',
      'a'.repeat(5000),
    ];
    const reasons = new Set();
    const inside = [[], {}, ['a'], [1, 2], Array(60).fill('b'), {constructor: 1}, {a: 1}, new Date(0), () => 1];
    for (const path of [...placesOf(own), ['unknown'], ['steps', 0, 'unknown']])
      for (const value of [...others, ...inside]) reasons.add(both(changed(path, value)).reason);
    for (const value of [...others, ...inside]) reasons.add(both(value).reason);
    assert.ok(reasons.size > 60, `${reasons.size} reasons`);
  });

  it('agrees about anything at all', () => {
    const places = placesOf(own);
    const anything = fc.tuple(fc.constantFrom(...places), fc.jsonValue());
    fc.assert(
      fc.property(anything, ([path, value]) => void both(changed(path, value))),
      {numRuns: 2000},
    );
  });

  it('is in the build of everything', async () => {
    const code = await built("import {safeParse, string} from 'valibot'; show(safeParse, string);", litPlugins());
    assert.match(code, /Invalid /);
    assert.doesNotMatch(code, /abortEarly|~run|~standard/);
  });

  it('fails the build where something of valibot is asked for that it lacks', async () => {
    await assert.rejects(built("import {email} from 'valibot'; show(email);", litPlugins()), /"email" is not exported/);
  });

  it('fails the build with another version', async () => {
    mkdirSync(join(folder, 'scripts'));
    mkdirSync(join(folder, 'node_modules/valibot'), {recursive: true});
    cpSync(join(root, 'scripts/slim-valibot.mjs'), join(folder, 'scripts/slim-valibot.mjs'));
    writeFileSync(join(folder, 'node_modules/valibot/package.json'), '{"version": "9.8.7"}');
    const other = await import(pathToFileURL(join(folder, 'scripts/slim-valibot.mjs')));
    await assert.rejects(built('', [other.slimValibot()]), /valibot is 9\.8\.7: look at what it changed/);
  });
});
