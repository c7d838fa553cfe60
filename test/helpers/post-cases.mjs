// What any generator has to do with posts that have our elements in them: by the builder's snippets, and by the
// shortcodes, includes and components of integrations/.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {
  elementSelector,
  buildError,
  contentAroundElements,
  renderedAttributes,
  startTimers,
} from '../platforms/static-site.mjs';
import {builderCases} from './builder-cases.mjs';

/** @typedef {import('../platforms/static-site.mjs').Generator} Generator */
/**
 * @typedef {Generator & {name: string, tag: (wanted: {element: string, attributes: Record<string, string>, words?: string}) => string}}
 *   TagGenerator has a name in README, and a way of its own to write an element
 */

const root = join(import.meta.dirname, '../..');
const words = 'Lie on your back. Tilt 5 times & rest.';
/** A text as it stands in a post, that would be more than a text if it were not escaped. */
const hostile = `"><img src="x" onerror='alert(1)'> & more`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** All that an element has of a choice. */
const attributesOf = ({attributes, lang, scheme, accent}) => ({
  ...attributes,
  ...(lang && {lang}),
  ...(scheme && {theme: scheme}),
  ...(accent && {style: `--physio-accent: ${accent}`}),
});

const all = builderCases('');
const [card] = all;
const joined = (codes) => codes.join('\n\nAnd more of it:\n\n');
const listed = (code) => `- first\n- then\n\n  ${code.replaceAll('\n', '\n  ')}\n\n  and again\n- a rest`;

/** A snippet with a place for the element where its tag was, for editors that strip tags. */
function mounted(code, choice) {
  const data = Object.entries(attributesOf({...choice, accent: undefined})).map(
    ([name, value]) => ` data-${name}="${escaped(value)}"`,
  );
  const place = `<div data-physio="${choice.element}"${data.join('')}>${escaped(words)}</div>`;
  return code.replace(/<([a-z]+-[a-z]+)[^>]*><\/\1>/, () => place);
}

/** Posts with the builder's snippets, for `blogInChromium`; their slugs begin with their kind. */
export function snippetPosts(base, kind = 'pasted') {
  const codes = builderCases(base).map((choice) => snippet('markdown', choice));
  return {
    ...Object.fromEntries(codes.map((code, i) => [`${kind}-${i}`, code])),
    [`${kind}-several`]: joined(codes),
    [`${kind}-listed`]: listed(codes[0]),
    [`${kind}-mounted`]: joined(codes.map((code, i) => mounted(code, all[i]))),
    [`${kind}-worded`]: codes[0].replace('></exercise-card>', `>${escaped(words)}</exercise-card>`),
  };
}

/** The line that README says to write for a generator. */
export const documentedTag = (name) =>
  new RegExp(`^\\| ${name} .*\\| \`(.*)\` *\\|$`, 'm').exec(readFileSync(join(root, 'README.md'), 'utf8'))[1];

/** Posts with what a generator has instead. @param {TagGenerator} generator */
export function tagPosts({name, tag}) {
  const codes = all.map((choice) => tag({element: choice.element, attributes: attributesOf(choice)}));
  return {
    'written-0': codes[0],
    'written-several': joined(codes),
    'written-listed': listed(codes[0]),
    'written-worded': tag({...card, words}),
    'written-documented': documentedTag(name),
    'written-hostile': tag({element: 'hold-timer', attributes: {label: hostile}, words: hostile}),
  };
}

/**
 * Tests that posts show their elements, and nothing else than they would without.
 * @param {string} kind with which the slugs of these posts begin
 * @param {object[]} alone choices that have a post to themselves
 */
function testPosts(blog, kind, alone) {
  /** Opens a post and looks at what any reader has of it. */
  const read = async (slug, wanted) => {
    await blog.open(`${kind}-${slug}`);
    const texts = wanted.map(({shows}) => shows);
    assert.deepEqual(await renderedAttributes(blog.page, texts), wanted.map(attributesOf));
    assert.equal(
      await blog.page.locator(`css:light=p ${elementSelector}`).count(),
      0,
      'no paragraph around an element',
    );
    await startTimers(blog.page);
    assert.deepEqual(blog.faults, []);
  };

  for (const [i, choice] of alone.entries())
    it(`shows <${choice.element}>, ${choice.lang ?? 'en'}, and leaves the post as it was`, async () => {
      await read(i, [choice]);
      assert.deepEqual(await contentAroundElements(blog.page), blog.plain);
    });

  it('shows all of them in one post, each where it was put', async () => {
    await read('several', all);
    const between = blog.page.locator('article p', {hasText: /^And more of it:$/});
    assert.equal(await between.count(), all.length - 1);
  });

  it('shows one within a point of a list', async () => {
    await read('listed', [card]);
    const points = blog.page.locator('article ul').first().locator('> li');
    assert.deepEqual(
      await points.evaluateAll((all) => all.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())),
      ['first', 'then and again', 'a rest'],
    );
  });

  it('has the words between the tags where the element can show them', async () => {
    await read('worded', [card]);
    assert.equal((await blog.page.locator('article exercise-card').textContent()).trim(), words);
  });

  it('shows these words without scripts', async () => {
    const page = await blog.withoutScripts(`${kind}-worded`);
    assert.equal(await page.locator('article exercise-card').innerText(), words);
  });
}

/**
 * Tests that the builder's snippets work as they are pasted into posts, which are `pasted`, of a kind; all of them in one
 * post, and those that are `alone` in one of their own as well.
 */
export function testSnippets(blog, kind = 'pasted', alone = all) {
  testPosts(blog, kind, alone);

  it('mounts each element in a place that names it', async () => {
    await blog.open(`${kind}-mounted`);
    const attributes = await renderedAttributes(
      blog.page,
      all.map(({shows}) => shows),
    );
    assert.deepEqual(
      attributes,
      all.map((choice) => attributesOf({...choice, accent: undefined})),
    );
    const children = blog.page.locator(`css:light=div > ${elementSelector}`);
    assert.deepEqual(
      await children.evaluateAll((all) => all.map(({textContent}) => textContent.trim())),
      all.map(() => words),
    );
    await startTimers(blog.page);
    assert.deepEqual(blog.faults, []);
  });

  it('shows what is in such places without scripts', async () => {
    const page = await blog.withoutScripts(`${kind}-mounted`);
    assert.deepEqual(
      await page.locator('[data-physio]').allInnerTexts(),
      all.map(() => words),
    );
  });
}

/** Tests that a page which is no post, `page`, takes what README says to write. */
export const testTagInPage = (blog) =>
  it('works in a page that is no Markdown', async () => {
    await blog.open('page');
    assert.deepEqual(await renderedAttributes(blog.page, ['Pelvic tilt']), [{exercise: 'pelvic-tilt'}]);
    assert.deepEqual(blog.faults, []);
  });

/**
 * Tests what a generator writes by a way of its own, in posts that are `written`.
 * @param {TagGenerator} generator
 */
export function testTags(blog, generator) {
  testPosts(blog, 'written', [card]);

  it('takes what README says to write', async () => {
    await blog.open('written-documented');
    assert.deepEqual(await renderedAttributes(blog.page, ['Pelvic tilt']), [{exercise: 'pelvic-tilt'}]);
    assert.equal((await blog.page.locator('article exercise-card').textContent()).trim(), 'Tilt your pelvis.');
    assert.deepEqual(await contentAroundElements(blog.page), blog.plain);
    assert.deepEqual(blog.faults, []);
  });

  it('takes any text as text, in an attribute and between the tags', async () => {
    await blog.open('written-hostile');
    assert.deepEqual(await renderedAttributes(blog.page, ['Start']), [{label: hostile}]);
    assert.equal(await blog.page.locator('article img').count(), 0);
    assert.deepEqual(blog.faults, []);
  });

  it('ends the build at an element that is not known, and says which there are', () => {
    const said = buildError(generator, generator.tag({element: 'exercise-crad', attributes: {}}));
    assert.match(said, /exercise-crad\W+is not known; it has to be one of exercise-card, exercise-plan/);
  });
}
