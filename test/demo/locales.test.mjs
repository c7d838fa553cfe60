// The strings of the site: complete in every language, and in step with the library.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {options, tags, themes} from '../../demo/shared/element-options.js';
import {hosts} from '../../demo/shared/snippets.js';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import ptBR from '../../demo/locales/pt-BR.mjs';

/** The path of every string with its placeholders. Both have to be the same in every language. */
const placeholdersByPath = (strings, path = '') =>
  typeof strings === 'string'
    ? [[path, [...strings.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()]]
    : Object.entries(strings).flatMap(([key, value]) => placeholdersByPath(value, `${path}.${key}`));

describe('the strings of the site', () => {
  for (const [tag, strings] of Object.entries({'pt-BR': ptBR, es}))
    it(`are complete and translated, ${tag}`, () => {
      assert.deepEqual(placeholdersByPath(strings), placeholdersByPath(en));
      const untranslated = placeholdersByPath(strings).filter(([path]) => {
        const textIn = (locale) =>
          path
            .slice(1)
            .split('.')
            .reduce((part, key) => part[key], locale);
        // Short strings, such as names, may be the same in two languages.
        return textIn(strings) === textIn(en) && textIn(en).split(' ').length > 3;
      });
      assert.deepEqual(untranslated, [], 'strings that are still in English');
    });

  it('name every element, option, host and theme that the builder offers', () => {
    assert.deepEqual(Object.keys(en.gallery.elements).sort(), [...tags].sort());
    const attributes = Object.values(options).flatMap((list) => list.map(({name}) => name));
    assert.deepEqual(Object.keys(en.builder.attributes).sort(), [...new Set(attributes)].sort());
    assert.deepEqual(Object.keys(en.builder.hosts), hosts);
    assert.deepEqual(Object.keys(en.colours.themes), themes);
  });
});
