// Posts with elements, and the tests that every static site generator has to pass with these posts. The elements come from the
// snippets of the builder, and from the shortcodes, includes and components in integrations/.
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
 * @typedef {Generator & {name: string,
 *   tag: (element: {element: string, attributes: Record<string, string>, words?: string}) => string}}
 *   TagGenerator a generator with a name in docs/platforms/static-sites.md, and its own notation for elements
 */

const root = join(import.meta.dirname, '../..');
const fallbackText = 'Lie on your back. Tilt 5 times & rest.';
/** A text that would become markup if it were not escaped. */
const hostile = `"><img src="x" onerror='alert(1)'> & more`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Returns all attributes of the element in a builder case. */
const attributesOf = ({attributes, lang, scheme, accent}) => ({
  ...attributes,
  ...(lang && {lang}),
  ...(scheme && {theme: scheme}),
  ...(accent && {style: `--physio-accent: ${accent}`}),
});

const all = builderCases('');
const [card] = all;
const joinPosts = (codes) => codes.join('\n\nAnd more of it:\n\n');
const inListItem = (code) => `- first\n- then\n\n  ${code.replaceAll('\n', '\n  ')}\n\n  and again\n- a rest`;

/** Returns a snippet with a mount point instead of the tag, for editors that strip tags. */
function withMountPoint(code, choice) {
  const data = Object.entries(attributesOf({...choice, accent: undefined})).map(
    ([name, value]) => ` data-${name}="${escaped(value)}"`,
  );
  const mountPoint = `<div data-physio="${choice.element}"${data.join('')}>${escaped(fallbackText)}</div>`;
  return code.replace(/<([a-z]+-[a-z]+)[^>]*><\/\1>/, () => mountPoint);
}

/** Returns posts with the snippets of the builder, by slug. The slugs begin with `kind`. */
export function snippetPosts(base, kind = 'pasted') {
  const codes = builderCases(base).map((choice) => snippet('markdown', choice));
  return {
    ...Object.fromEntries(codes.map((code, i) => [`${kind}-${i}`, code])),
    [`${kind}-several`]: joinPosts(codes),
    [`${kind}-listed`]: inListItem(codes[0]),
    [`${kind}-mounted`]: joinPosts(codes.map((code, i) => withMountPoint(code, all[i]))),
    [`${kind}-worded`]: codes[0].replace('></exercise-card>', `>${escaped(fallbackText)}</exercise-card>`),
  };
}

/** The line that docs/platforms/static-sites.md gives for a generator. */
export const documentedTag = (name) =>
  new RegExp(`^\\| ${name} .*\\| \`(.*)\` *\\|$`, 'm').exec(
    readFileSync(join(root, 'docs/platforms/static-sites.md'), 'utf8'),
  )[1];

/** Returns posts with the notation of a generator, by slug. @param {TagGenerator} generator */
export function tagPosts({name, tag}) {
  const codes = all.map((choice) => tag({element: choice.element, attributes: attributesOf(choice)}));
  return {
    'written-0': codes[0],
    'written-several': joinPosts(codes),
    'written-listed': inListItem(codes[0]),
    'written-worded': tag({...card, words: fallbackText}),
    'written-documented': documentedTag(name),
    'written-hostile': tag({element: 'hold-timer', attributes: {label: hostile}, words: hostile}),
  };
}

/**
 * Tests that posts show their elements, and that the rest of each post is unchanged.
 * @param {string} kind the beginning of the slugs of these posts
 * @param {object[]} single the cases that have a separate post each
 */
function testPosts(blog, kind, single) {
  /** Opens a post, and checks its elements. */
  const check = async (slug, cases) => {
    await blog.open(`${kind}-${slug}`);
    const texts = cases.map(({shows}) => shows);
    assert.deepEqual(await renderedAttributes(blog.page, texts), cases.map(attributesOf));
    assert.equal(
      await blog.page.locator(`css:light=p ${elementSelector}`).count(),
      0,
      'no paragraph around an element',
    );
    await startTimers(blog.page);
    assert.deepEqual(blog.errors, []);
  };

  for (const [i, choice] of single.entries())
    it(`shows <${choice.element}>, ${choice.lang ?? 'en'}, and leaves the post as it was`, async () => {
      await check(i, [choice]);
      assert.deepEqual(await contentAroundElements(blog.page), blog.plain);
    });

  it('shows several elements in one post, each where the author put it', async () => {
    await check('several', all);
    const between = blog.page.locator('article p', {hasText: /^And more of it:$/});
    assert.equal(await between.count(), all.length - 1);
  });

  it('shows an element within a list item', async () => {
    await check('listed', [card]);
    const listItems = blog.page.locator('article ul').first().locator('> li');
    assert.deepEqual(
      await listItems.evaluateAll((all) => all.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())),
      ['first', 'then and again', 'a rest'],
    );
  });

  it('keeps the fallback content inside the element', async () => {
    await check('worded', [card]);
    assert.equal((await blog.page.locator('article exercise-card').textContent()).trim(), fallbackText);
  });

  it('shows the fallback content without scripts', async () => {
    const page = await blog.withoutScripts(`${kind}-worded`);
    assert.equal(await page.locator('article exercise-card').innerText(), fallbackText);
  });
}

/**
 * Tests that the snippets of the builder work in posts (`snippetPosts`): all of them in one post, and some also in separate posts.
 * @param {object[]} single the cases that have a separate post each
 */
export function testSnippets(blog, kind = 'pasted', single = all) {
  testPosts(blog, kind, single);

  it('mounts each element at its mount point', async () => {
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
      all.map(() => fallbackText),
    );
    await startTimers(blog.page);
    assert.deepEqual(blog.errors, []);
  });

  it('shows what is in such places without scripts', async () => {
    const page = await blog.withoutScripts(`${kind}-mounted`);
    assert.deepEqual(
      await page.locator('[data-physio]').allInnerTexts(),
      all.map(() => fallbackText),
    );
  });
}

/** Tests that the documented line works in a page (`page`) that is not a post. */
export const testTagInPage = (blog) =>
  it('works in a page that is not Markdown', async () => {
    await blog.open('page');
    assert.deepEqual(await renderedAttributes(blog.page, ['Pelvic tilt']), [{exercise: 'pelvic-tilt'}]);
    assert.deepEqual(blog.errors, []);
  });

/**
 * Tests the notation of a generator in the posts of `tagPosts`.
 * @param {TagGenerator} generator
 */
export function testTags(blog, generator) {
  testPosts(blog, 'written', [card]);

  it('accepts the line that the documentation gives', async () => {
    await blog.open('written-documented');
    assert.deepEqual(await renderedAttributes(blog.page, ['Pelvic tilt']), [{exercise: 'pelvic-tilt'}]);
    assert.equal((await blog.page.locator('article exercise-card').textContent()).trim(), 'Tilt your pelvis.');
    assert.deepEqual(await contentAroundElements(blog.page), blog.plain);
    assert.deepEqual(blog.errors, []);
  });

  it('treats any text as text, in an attribute and between the tags', async () => {
    await blog.open('written-hostile');
    assert.deepEqual(await renderedAttributes(blog.page, ['Start']), [{label: hostile}]);
    assert.equal(await blog.page.locator('article img').count(), 0);
    assert.deepEqual(blog.errors, []);
  });

  it('ends the build at an unknown element, and names those that exist', () => {
    const output = buildError(generator, generator.tag({element: 'exercise-crad', attributes: {}}));
    assert.match(output, /exercise-crad\W+is not known; it has to be one of exercise-card, exercise-plan/);
  });
}
