// The compilers of frameworks accept every value of an attribute, and no other.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {createTempApp} from '../helpers/temp-app.mjs';
import {skipInOtherEngines} from '../helpers/engine.mjs';

const root = join(import.meta.dirname, '../..');
const frameworks = join(root, 'test/frameworks');
const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** The values of each attribute that has a fixed set of values. */
const choices = elements.flatMap(({tagName, attributes}) =>
  attributes.flatMap(({name, type: {text}}) => {
    if (text === 'string' || /\(string & \{\}\)|\bnumber\b/.test(text)) return [];
    const values = text === 'boolean' ? ['true', 'false'] : text.split(' | ').map((word) => word.replaceAll("'", ''));
    return [{tag: tagName, name, values}];
  }),
);
const tagOf = (tag, name, value) => `<${tag} ${name}="${value}"></${tag}>`;
const good = choices.flatMap(({tag, name, values}) => values.map((value) => tagOf(tag, name, value)));
/** Each attribute with an invalid value: one with a further letter, or the next number. */
const bad = choices.map(({tag, name, values}) =>
  tagOf(tag, name, /^\d$/.test(values.at(-1)) ? Number(values.at(-1)) + 1 : `${values[0]}s`),
);

/** A file of a framework: what is before the tags, which have a line each, and what is after. */
const written = {
  React: ['tsx', "import 'physio-elements/react';\nexport const page = (<>", '</>);'],
  Vue: ['vue', `<script setup lang="ts">import 'physio-elements/vue';</script>\n<template><div>`, '</div></template>'],
  Svelte: ['svelte', `<script lang="ts">import 'physio-elements/svelte';</script>\n`, ''],
};
const compilers = {
  React: ['typescript/bin/tsc', '--pretty', 'false', '--project', '.'],
  Vue: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '--project', '.'],
  Svelte: ['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig', './tsconfig.json'],
};
const tsconfig = JSON.stringify({
  compilerOptions: {
    ...{target: 'es2022', module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable']},
    ...{jsx: 'react-jsx', types: [], noEmit: true, strict: true, skipLibCheck: true},
  },
  vueCompilerOptions: {strictTemplates: true},
  include: ['.'],
});
const packages = {React: ['@types/react'], Vue: ['vue'], Svelte: ['svelte']};
/** The compiler of React is TypeScript, which this repository has anyway. */
const folderOf = {React: root, Vue: frameworks, Svelte: frameworks};

/** `right.tsx(7,17): error …` and `… ERROR "right.svelte" 7:17 …`. @returns the lines of tags, from 0, with their faults */
function faultyTags(said, file) {
  const faults = new RegExp(
    `(?:ERROR "[^"]*${file}\\.svelte" (\\d+):|${file}\\.(?:tsx|vue)\\((\\d+),\\d+\\): error)`,
    'g',
  );
  return [...new Set([...said.matchAll(faults)].map(([, line, other = line]) => Number(other) - 3))];
}

describe(
  'A13 the types of React, Vue and Svelte accept valid attributes and reject others',
  {skip: skipInOtherEngines},
  () => {
    const apps = [];
    const compile = async (framework) => {
      const from = folderOf[framework];
      const [kind, start, end] = written[framework];
      const text = (tags) => [start, ...tags, end].join('\n');
      const files = {[`right.${kind}`]: text(good), [`wrong.${kind}`]: text(bad), 'tsconfig.json': tsconfig};
      const {folder, remove} = createTempApp(files, {packages: packages[framework], from});
      apps.push(remove);
      const [bin, ...args] = compilers[framework];
      return new Promise((resolve) => {
        const command = [join(from, 'node_modules', bin), ...args];
        execFile(process.execPath, command, {cwd: folder}, (error, stdout, stderr) => resolve(stdout + stderr));
      });
    };
    /** What the compiler of each framework says, once it has been asked. */
    const outputs = {};
    const outputOf = (framework) => (outputs[framework] ??= compile(framework));
    after(() => apps.forEach((remove) => remove()));

    it('are tested with every element, and every attribute with a fixed set of values', () => {
      assert.equal(elements.length, 6);
      assert.ok(choices.length > 25 && good.length > 70, `${choices.length}, ${good.length}`);
    });

    for (const framework of Object.keys(written)) {
      it(`accept every known value, ${framework}`, async () => {
        const said = await outputOf(framework);
        const faults = faultyTags(said, 'right').map((line) => good[line]);
        assert.deepEqual(faults, [], said);
      });

      it(`reject each unknown value, ${framework}`, async () => {
        const found = faultyTags(await outputOf(framework), 'wrong');
        const missed = bad.filter((_, line) => !found.includes(line));
        assert.deepEqual(missed, []);
        assert.equal(found.length, bad.length);
      });
    }
  },
);
