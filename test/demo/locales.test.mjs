// The words of the site: complete in each language, and true to what the library has.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {options, tags, themes} from '../../demo/shared/element-options.js';
import {hosts} from '../../demo/shared/snippets.js';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import ptBR from '../../demo/locales/pt-BR.mjs';

/** Each text by the way to it, as what has to be the same in every language: its places. */
const shapeOf = (words, path = '') =>
  typeof words === 'string'
    ? [[path, [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()]]
    : Object.entries(words).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`));

describe('the words of the site', () => {
  for (const [tag, words] of Object.entries({'pt-BR': ptBR, es}))
    it(`are all there, ${tag}`, () => {
      assert.deepEqual(shapeOf(words), shapeOf(en));
      const same = shapeOf(words).filter(([path]) => {
        const at = (from) =>
          path
            .slice(1)
            .split('.')
            .reduce((part, key) => part[key], from);
        return at(words) === at(en) && at(en).split(' ').length > 3;
      });
      assert.deepEqual(same, [], 'nothing is left in English');
    });

  it('have a name for each element, option and host of the builder', () => {
    assert.deepEqual(Object.keys(en.gallery.elements).sort(), [...tags].sort());
    const named = Object.values(options).flatMap((list) => list.map(({name}) => name));
    assert.deepEqual(Object.keys(en.builder.attributes).sort(), [...new Set(named)].sort());
    assert.deepEqual(Object.keys(en.builder.hosts), hosts);
    assert.deepEqual(Object.keys(en.colours.themes), themes);
  });

  it('describe each documented variable, and no other', () => {
    const src = new URL('../../src/', import.meta.url);
    const documented = readdirSync(src, {recursive: true})
      .filter((file) => file.endsWith('-element.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, src), 'utf8').matchAll(/@cssprop \[--physio-([\w-]+)/g)])
      .map(([, name]) => name);
    assert.deepEqual(Object.keys(en.themes.properties).sort(), [...new Set(documented)].sort());
  });
});
