// Markup as editors rewrite it: with paragraphs and line breaks in and around the tags, other quotes and other attribute syntax.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {builderCases} from '../helpers/builder-cases.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {samplePage} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const root = join(import.meta.dirname, '../..');
const card = '<exercise-card exercise="pelvic-tilt" timer="open" remember></exercise-card>';
const timer = '<hold-timer reps="3" hold="7" locked voice></hold-timer>';
const list = '<cause-list exclusive open="posture"></cause-list>';
const clean = [card, timer, list];
const each = (change) => clean.map(change);

/** These tags, as editors and content management systems rewrite them. */
const mangled = {
  'paragraphs around the tags': each((tag) => `<p>${tag}</p>`),
  'all in one paragraph, with line breaks': [`<p>${clean.join('<br />\n')}</p>`],
  'paragraphs and line breaks in the tags': each((tag) => tag.replace('></', '><p></p>\n<br>\n<p>&nbsp;</p></')),
  'white space in the tags': each((tag) => tag.replace('></', '>\n \t&#8203;\n</')),
  'a comment in the tags': each((tag) => tag.replace('></', '><!-- more --></')),
  'the end of the tag in another paragraph': each((tag) => `<p>${tag.replace('></', '></p>\n<p></')}</p>`),
  'attr="" for attr': each((tag) => tag.replace(/ (remember|locked|voice|exclusive)(?=[ >])/g, ' $1=""')),
  'attr="attr" for attr': each((tag) => tag.replace(/ (remember|locked|voice|exclusive)(?=[ >])/g, ' $1="$1"')),
  'no quotes': each((tag) => tag.replaceAll('"', '')),
  'other quotes': each((tag) => tag.replaceAll('"', "'")),
  'capital letters': each((tag) => tag.replace(/<\/?[\w-]+|[\w-]+(?==)/g, (name) => name.toUpperCase())),
  'lines between attributes': each((tag) => tag.replaceAll(' ', '\n\t  ')),
  'classes and styles of the editor': each((tag) =>
    tag.replace('>', ' class="wp-block" style="margin: 1em" data-id="7">'),
  ),
};

/** In the page: the properties of each element, and the text that it shows. */
function describeElements() {
  const names = ['exercise', 'timer', 'remember', 'reps', 'hold', 'locked', 'voice', 'exclusive', 'open'];
  const text = (root) => root?.querySelector('.root')?.textContent.replace(/\s+/g, ' ');
  return ['exercise-card', 'hold-timer', 'cause-list'].map((tag) => {
    const element = document.querySelector(tag);
    const set = names.map((name) => `${name} ${element[name]}`).join();
    return [set, text(element.shadowRoot), text(element.shadowRoot?.querySelector('hold-timer')?.shadowRoot ?? null)];
  });
}

describe('A3 markup that an editor has rewritten still works', () => {
  let driver, site, expected;
  /** Renders a page with this markup, and describes its elements. */
  const rendered = async (parts) => {
    await driver.goto(site.show(samplePage({body: parts.join('\n')})));
    await until(driver, () => {
      const [card, ...others] = ['exercise-card', 'hold-timer', 'cause-list'].map((tag) => document.querySelector(tag));
      const timer = card.shadowRoot?.querySelector('hold-timer')?.shadowRoot;
      // The log and the list of references are loaded last.
      const isWhole = card.shadowRoot?.querySelector('[part=log]') && card.shadowRoot.querySelector('.sources ol');
      return (
        isWhole && timer?.querySelector('[part]') && others.every(({shadowRoot}) => shadowRoot?.querySelector('[part]'))
      );
    });
    return driver.evaluate(describeElements);
  };
  before(async () => {
    site = await pageServer(root);
    driver = await openPage();
    expected = await rendered(clean);
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  it('has the expected properties before it is rewritten', () => {
    const [card, timer, list] = expected;
    assert.match(card[0], /^exercise pelvic-tilt,timer open,remember true/);
    assert.match(timer[0], /reps 3,hold 7,locked true,voice true/);
    assert.match(list[0], /exclusive true,open posture/);
    for (const [i, text] of ['Pelvic tilt', '7seconds', 'Why your back'].entries())
      assert.ok(expected[i][1].includes(text), expected[i][1]);
  });

  for (const [name, parts] of Object.entries(mangled))
    it(`shows and does the same: ${name}`, async () => assert.deepEqual(await rendered(parts), expected));

  it('shows a built-in message if there is no text between the tags', async () => {
    const tags = ['exercise-card exercise', 'hold-timer exercise', 'cause-list causes', 'exercise-plan exercises'];
    const body = tags.map((tag) => `<${tag}="nope"><p></p><br>\n<p>&nbsp;</p></${tag.split(' ')[0]}>`).join('');
    await driver.goto(site.show(samplePage({body})));
    await until(driver, () => !document.querySelector(':not(:defined)'));
    const sentences = await driver.evaluate(() =>
      [...document.querySelectorAll('body > *')].map(({shadowRoot}) =>
        shadowRoot.querySelector('[part=fallback]').innerText.trim(),
      ),
    );
    for (const sentence of sentences) assert.match(sentence, /^\w.*\.$/);
    assert.equal(sentences.length, tags.length);
  });

  for (const [i, {element, shows}] of builderCases('').entries())
    it(`shows the builder’s <${element}> with paragraphs and line breaks put around each line of it, ${i + 1}`, async () => {
      const lines = snippet('html', builderCases(`${site.origin}/dist/`)[i]).split('\n');
      await driver.goto(
        site.show(samplePage({script: '', body: `<p>She said:</p><p>${lines.join('</p>\n<p>')}</p><p><br /></p>`})),
      );
      await until(
        driver,
        (tag, words) => document.querySelector(tag)?.shadowRoot?.textContent.includes(words),
        element,
        shows,
      );
    });

  it('never needs structured data in an attribute', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
    const types = elements.flatMap(({attributes}) => attributes.map(({name, type}) => [name, type.text]));
    assert.ok(types.length > 40, `${types.length} attributes`);
    for (const [name, type] of types) {
      const kinds = type.replace('(string & {})', 'string').split(/\s*\|\s*/);
      for (const kind of kinds) assert.match(kind, /^(?:string|number|boolean|ExerciseId|\d+|'[\w-]+')$/, name);
    }
  });
});
