// Initial values of private fields go where tsc has taken them from, but for those that depend on the order.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {inlineFields} from '../../scripts/inline-fields.mjs';

const build = async (code) => {
  const source = {name: 'source', resolveId: () => 'source', load: () => `${code} show(A);`};
  const bundle = await rollup({input: 'source', plugins: [source, inlineFields()]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.replace(/\s+/g, ' ');
};

describe('initial values of private fields', () => {
  const classOf = (body) => `class A extends B { ${body} }`;
  const cases = {
    'go to the fields': [
      '#a; #b; constructor() { super(...arguments); this.#a = {}; this.c = 1; this.#b = () => this.c; }',
      '#a = {}; #b = () => this.c; constructor() { super(...arguments); this.c = 1; }',
    ],
    'stay where they ask the object': ['#a; constructor() { super(); this.c = 1; this.#a = this.c; }'],
    'stay where the constructor has parameters': ['#a; constructor(c) { super(); this.#a = c; }'],
    'stay where something else comes first': ['#a; constructor() { super(); let c = 1; this.#a = c; }'],
    'stay where there is one already': ['#a = 1; constructor() { super(); this.#a = 2; }'],
  };
  for (const [what, [written, wanted = written]] of Object.entries(cases)) {
    it(what, async () => assert.ok((await build(classOf(written))).includes(classOf(wanted))));
  }
});
