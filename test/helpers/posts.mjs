// What any generator has to do with posts that have our elements in them: by the builder's snippets, and by the
// shortcodes, includes and components of integrations/.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {snippet} from '../../demo/assets/snippets.mjs';
import {blogInChromium, ours, refusal, rest, shown, startEach} from './blog.mjs';
import {choices} from './choices.mjs';

/** @typedef {import('./blog.mjs').Generator} Generator */
/**
 * @typedef {Generator & {tag: (wanted: {element: string, attributes: Record<string, string>, words?: string}) => string}}
 *   TagGenerator that has a way of its own to write an element
 */

const words = 'Lie on your back. Tilt 5 times & rest.';
/** A text as it stands in a post, that would be more than a text if it were not escaped. */
const hostile = `"><img src="x" onerror='alert(1)'> & more`;

/** All that an element has of a choice. */
const attributesOf = ({attributes, lang, scheme, accent}) => ({
  ...attributes,
  ...(lang && {lang}),
  ...(scheme && {theme: scheme}),
  ...(accent && {style: `--physio-accent: ${accent}`}),
});

const all = choices('');
const [card] = all;
const joined = (codes) => codes.join('\n\nAnd more of it:\n\n');
const listed = (code) => `- first\n- then\n\n  ${code.replaceAll('\n', '\n  ')}\n\n  and again\n- a rest`;

function snippetPosts(base) {
  const codes = choices(base).map((choice) => snippet('markdown', choice));
  return {
    ...Object.fromEntries(codes.map((code, i) => [`one-${i}`, code])),
    several: joined(codes),
    listed: listed(codes[0]),
    worded: codes[0].replace('></exercise-card>', `>${words.replace('&', '&amp;')}</exercise-card>`),
  };
}

function tagPosts({tag}) {
  const codes = all.map((choice) => tag({element: choice.element, attributes: attributesOf(choice)}));
  return {
    one: codes[0],
    several: joined(codes),
    listed: listed(codes[0]),
    worded: tag({...card, words}),
    hostile: tag({element: 'hold-timer', attributes: {label: hostile}, words: hostile}),
  };
}

/**
 * Tests that posts show their elements, and nothing else than they would without.
 * @param {Record<string, object>} alone choices that have a post to themselves, by its slug
 */
function keepsPosts(blog, alone) {
  /** Opens a post and looks at what any reader has of it. */
  const read = async (slug, wanted) => {
    await blog.open(slug);
    const texts = wanted.map(({shows}) => shows);
    assert.deepEqual(await shown(blog.page, texts), wanted.map(attributesOf));
    assert.equal(await blog.page.locator(`css:light=p ${ours}`).count(), 0, 'no paragraph around an element');
    await startEach(blog.page);
    assert.deepEqual(blog.faults, []);
  };

  for (const [slug, choice] of Object.entries(alone))
    it(`shows <${choice.element}>, ${choice.lang ?? 'en'}, and leaves the post as it was`, async () => {
      await blog.open('plain');
      const plain = await rest(blog.page);
      await read(slug, [choice]);
      assert.deepEqual(await rest(blog.page), plain);
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

  it('puts words between the tags, where the element can show them', async () => {
    await read('worded', [card]);
    assert.equal((await blog.page.locator('article exercise-card').textContent()).trim(), words);
  });
}

/**
 * Tests that the builder's snippets work as they are pasted into posts.
 * @param {Generator} generator
 */
export const takesSnippets = (generator) =>
  keepsPosts(blogInChromium(generator, snippetPosts), Object.fromEntries(all.map((choice, i) => [`one-${i}`, choice])));

/**
 * Tests what a generator writes by a way of its own.
 * @param {TagGenerator} generator
 */
export function takesTags(generator) {
  const blog = blogInChromium(generator, () => tagPosts(generator));
  keepsPosts(blog, {one: card});

  it('takes any text as text, in an attribute and between the tags', async () => {
    await blog.open('hostile');
    assert.deepEqual(await shown(blog.page, ['Start']), [{label: hostile}]);
    assert.equal(await blog.page.locator('article img').count(), 0);
    assert.deepEqual(blog.faults, []);
  });

  it('ends the build at an element that is not known, and says which there are', () => {
    const said = refusal(generator, generator.tag({element: 'exercise-crad', attributes: {}}));
    assert.match(said, /exercise-crad\W+is not known; it has to be one of exercise-card, exercise-plan/);
  });
}

/**
 * Tests what a reader has without scripts.
 * @param {TagGenerator} generator
 */
export function readsWithoutScripts(generator) {
  const blog = blogInChromium(
    generator,
    (base) => ({worded: snippetPosts(base).worded, tagged: tagPosts(generator).worded}),
    {javaScriptEnabled: false},
  );

  for (const slug of ['worded', 'tagged'])
    it(`shows the words between the tags, ${slug}`, async () => {
      await blog.open(slug);
      assert.equal(await blog.page.locator('article exercise-card').innerText(), words);
      assert.deepEqual(blog.faults, []);
    });
}
