// Tests the files of the WordPress plugin: its fallback content is complete in every language, and all attributes and values
// have labels.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elements} from '../../scripts/wordpress/element-attributes.mjs';
import {compiled, translations} from '../../scripts/wordpress/gettext.mjs';
import {languages, wordsIn} from '../../scripts/wordpress/fallback-html.mjs';

const root = join(import.meta.dirname, '../..');
const plugin = join(root, 'wordpress/physio-elements');
const read = (path) => readFileSync(join(plugin, path), 'utf8');
const php = readdirSync(join(plugin, 'includes'))
  .map((file) => read(`includes/${file}`))
  .join('');

describe('the plugin for WordPress', () => {
  for (const language of languages)
    it(`says in ${language} all that a reader without scripts needs`, async () => {
      const content = JSON.parse(readFileSync(join(root, `dist/content/${language}.json`), 'utf8'));
      const fallback = await wordsIn(language);
      for (const {id, name, aim, start, stopRule} of content.exercises)
        for (const text of [name, aim, start, stopRule]) assert.ok(fallback.exercises[id].card.includes(text), text);
      for (const {id, what, why} of content.causes)
        for (const text of [what, why]) assert.ok(fallback.causes.items[id].includes(text), text);
      for (const {title, items} of content.care)
        for (const text of [title, ...items.map((item) => item.text)])
          assert.ok(fallback.notice.full.includes(text), text);
      for (const topic of ['treatment', 'prevention', 'recommendations'])
        for (const {text} of content[topic]) assert.ok(fallback.advice[topic].includes(text), text);
      const placeholders = JSON.stringify(fallback).match(/\{\w+\}/g);
      assert.deepEqual([...new Set(placeholders)].sort(), ['{call}', '{number}']);
    });

  it('has a name for every attribute and for every value, in every language', async () => {
    const labelsInPhp = [...php.matchAll(/'(\w+)'\s+=> __\(/g)].map(([, name]) => name);
    for (const language of languages) {
      const {labels} = await wordsIn(language);
      for (const [tag, attributes] of Object.entries(elements())) {
        assert.ok(labels.names[tag] && labels.elements[tag], tag);
        for (const [name, {kind, values = []}] of Object.entries(attributes)) {
          assert.ok(labels.attributes[name] ?? labelsInPhp.includes(name), `${language}, ${tag}, ${name}`);
          if (kind === 'choice')
            for (const value of values)
              assert.ok(labels.values[value] ?? labelsInPhp.includes(value), `${language}, ${name}="${value}"`);
        }
      }
    }
  });

  const translatable = new Set(
    [...php.matchAll(/__\( '((?:[^'\\]|\\.)*)', 'physio-elements' \)/g)].map(([, text]) => text),
  );
  for (const file of readdirSync(join(plugin, 'languages')))
    it(`is translated in ${file}, and nothing else is there`, () => {
      const known = translations(read(`languages/${file}`));
      assert.deepEqual([...known.keys()].filter(Boolean).sort(), [...translatable].sort());
      assert.ok([...known.values()].every(Boolean));
      assert.equal(compiled(read(`languages/${file}`)).readUInt32LE(8), known.size);
    });

  it('has one version everywhere, that of the package', () => {
    for (const file of ['physio-elements.php', 'readme.txt'])
      assert.deepEqual(new Set(read(file).match(/\d+\.\d+\.\d+/g)), new Set(['0.0.0']), file);
  });
});
