// What is put to the front of a bundle is what it was, and what computes something stays where it is.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {dataFirst} from '../../scripts/data-first.mjs';

/** A module as the plugin leaves it. */
async function reordered(code) {
  const source = {
    name: 'source',
    resolveId: (id) => (id === 'source' ? id : null),
    load: (id) => (id === 'source' ? code : null),
  };
  const bundle = await rollup({input: 'source', treeshake: false, plugins: [source, dataFirst()]});
  return (await bundle.generate({format: 'es'})).output[0].code;
}

/** What a module exports as its default. */
const run = async (code) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;

/** The names declared at the top, in order. */
const names = (code) => [...code.matchAll(/^(?:let|const|function|class) (\w+)/gm)].map(([, name]) => name);

describe('data first', () => {
  it('puts data before functions, and both before what computes something', async () => {
    const code = await reordered(`
      const made = [1, 2].map(String);
      const double = (x) => x * two;
      const two = 2, three = two + 1;
      class Thing {}
      function plain() {}
      const record = {a: [two, -1], ['b']: {...{c: \`\${three}\`}}, d: () => made};
      export default [made, double(three), record.b, record.d(), new Thing(), plain()];`);
    assert.deepEqual(names(code), ['two', 'three', 'record', 'double', 'plain', 'made', 'Thing']);
    assert.deepEqual(JSON.stringify(await run(code)), '[["1","2"],6,{"c":"3"},["1","2"],{},null]');
  });

  const stays = {
    'that has been assigned to': 'let a = 1; a = 2; const b = [a]; export default b;',
    'that has been counted up': 'let a = 1; a++; const b = [a]; export default b;',
    'that a loop has set': 'let a = 1; for (a of [3]); const b = [a]; export default b;',
    'that was taken apart': 'let a = 1; [a] = [4]; const b = [a]; export default b;',
    'whose object has been changed': 'const a = {}; a.x = 5; const b = {...a}; export default b;',
    'whose object has lost something': 'const a = {x: 1}; delete a.x; const b = {...a}; export default b;',
    'of a function': 'const a = () => 6; const b = {a}; export default b.a();',
    'that is computed': 'const a = Math.max(7, 1); const b = [a]; export default b;',
    'that is read by a getter': 'let a = 1; const b = {get x() {return a;}}; a = 8; export default b;',
  };
  for (const [what, code] of Object.entries(stays)) {
    it(`keeps the order of what reads something ${what}`, async () => {
      const result = await reordered(code);
      assert.deepEqual(names(result), ['a', 'b']);
      assert.deepEqual(await run(result), await run(code));
    });
  }
});
