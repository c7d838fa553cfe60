// What is generated from the JSDoc of the elements: the API sections in docs/, the custom elements manifest, data for editors, types.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {tags} from '../../dist/tags.js';
import {vsCodeData, webTypes} from '../../scripts/docs/editor-data.mjs';
import {elementsOf, manifest} from '../../scripts/docs/custom-elements-manifest.mjs';
import {warnings} from '../../scripts/docs/warnings-page.mjs';

const root = join(import.meta.dirname, '../..');
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const about = json('package.json');
const sortedTags = [...tags].sort();

describe('what is generated from JSDoc', () => {
  let fresh, elements;
  before(async () => {
    fresh = JSON.parse(JSON.stringify(await manifest()));
    elements = elementsOf(fresh);
  });
  const element = (tag) => elements.find(({tagName}) => tagName === tag);

  it('is in docs/ as it is in the sources', () => {
    execFileSync(process.execPath, [join(root, 'scripts/docs/write-docs.mjs')], {stdio: 'pipe'});
  });

  it('explains each warning that the sources log, and no other', async () => {
    const files = readdirSync(join(root, 'src'), {recursive: true}).filter((file) => file.endsWith('.ts'));
    const sources = files
      .filter((file) => file !== join('warnings', 'codes.ts'))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .join('\n');
    const codes = Object.keys(await warnings());
    for (const code of codes) assert.match(sources, new RegExp(`'${code}'`), code);
    const page = readFileSync(join(root, 'docs/warnings.md'), 'utf8');
    assert.deepEqual(
      [...page.matchAll(/^## (.*)$/gm)].map(([, code]) => code),
      codes,
    );
  });

  it('is in the package as it is in the sources', () => {
    const same = (file, data) => assert.deepEqual(json(file), JSON.parse(JSON.stringify(data)), file);
    same(about.customElements, fresh);
    same(about['web-types'], webTypes(elements, about));
    same('dist/vscode.html-custom-data.json', vsCodeData(elements, about));
  });

  it('names all elements, and where they are defined', () => {
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      sortedTags,
    );
    const {exports} = about;
    for (const {tagName, name} of elements) {
      const {exports: found} = fresh.modules.find(({path}) => `./${path}` === exports[`./${tagName}`].default);
      const module = exports[`./${tagName}/class`].default.slice(2);
      assert.deepEqual(
        found.find(({kind}) => kind === 'custom-element-definition'),
        {kind: 'custom-element-definition', name: tagName, declaration: {name, module}},
      );
    }
    for (const {path, exports: found} of fresh.modules)
      for (const file of [path, ...found.map(({declaration}) => declaration.module)])
        assert.ok(existsSync(join(root, file)), file);
  });

  it('has nothing that is private or inherited from lit', () => {
    for (const {tagName, members, superclass} of elements) {
      const names = members.map(({name}) => name);
      assert.deepEqual(
        names.filter((name) =>
          /^[#_]|^(?:redraw|render|styles|properties|updateComplete|willUpdate|session|at)$/.test(name),
        ),
        [],
        tagName,
      );
      assert.deepEqual(superclass, {name: 'LitElement', package: 'lit'}, tagName);
    }
    assert.ok(!JSON.stringify(fresh).includes('src/'));
    const {exports} = about;
    const exported = Object.values(exports).map((target) => target.default?.slice(2));
    for (const {path} of fresh.modules) assert.ok(exported.includes(path), path);
  });

  it('describes everything', () => {
    for (const one of elements)
      for (const kind of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'])
        for (const {name, description} of one[kind] ?? []) assert.ok(description, `${one.tagName} ${kind} ${name}`);
  });

  it('has every attribute that an element declares, and those that all elements have', () => {
    for (const one of elements) {
      const names = one.attributes.map(({name}) => name);
      const source = readFileSync(join(root, `src/${one.tagName}/${one.tagName}-element.ts`), 'utf8');
      const declared = [...source.matchAll(/@property\((.*?)\) (\w+)/g)]
        .filter(([, options]) => !options.includes('attribute: false'))
        .map(([, options, name]) => /attribute: '([^']+)'/.exec(options)?.[1] ?? name);
      assert.deepEqual([...names].sort(), [...declared, 'lang', 'theme'].sort(), one.tagName);
    }
  });

  it('has the choices of attributes and the defaults', () => {
    const attribute = (tag, name) => element(tag).attributes.find((one) => one.name === name);
    assert.equal(attribute('hold-timer', 'variant').type.text, "'ring' | 'bar' | 'inline'");
    assert.equal(attribute('hold-timer', 'variant').default, 'ring');
    assert.equal(attribute('hold-timer', 'keep-awake').fieldName, 'keepAwake');
    assert.match(attribute('exercise-card', 'exercise').type.text, /^'pelvic-tilt' \| .* \| \(string & \{\}\)$/);
    assert.deepEqual(
      element('exercise-card').events.map(({name}) => name),
      ['content-error', ...['start', 'pause', 'reset', 'phase', 'rep', 'set', 'finish'].map((name) => `timer-${name}`)],
    );
  });

  it('offers editors choices, and nothing that is no choice', () => {
    const {tags: offered} = json('dist/vscode.html-custom-data.json');
    const attribute = (tag, name) =>
      offered.find((one) => one.name === tag).attributes.find((one) => one.name === name);
    assert.deepEqual(
      attribute('exercise-card', 'variant').values.map(({name}) => name),
      ['card', 'compact', 'plain'],
    );
    assert.equal(attribute('hold-timer', 'voice').valueSet, 'v');
    assert.equal(attribute('hold-timer', 'label').values, undefined);
    const values = offered.flatMap(({attributes}) => attributes.flatMap(({values = []}) => values));
    assert.deepEqual(
      values.filter(({name}) => !/^[\w-]+$/.test(name)),
      [],
    );
  });
});
