// What any generator has to leave as it is: posts with the builder's snippets, and what a reader has of each.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {snippet} from '../../demo/assets/snippets.mjs';
import {blogInChromium, rest, shown, startEach} from './blog.mjs';
import {choices} from './choices.mjs';

const words = 'Lie on your back. Tilt 5 times.';
const indented = (text, by) => text.replaceAll('\n', `\n${' '.repeat(by)}`);

/** Posts with snippets, for `blogInChromium`. */
function posts(base) {
  const snippets = choices(base).map((choice) => snippet('markdown', choice));
  return {
    ...Object.fromEntries(snippets.map((code, i) => [`one-${i}`, code])),
    several: snippets.join('\n\nAnd more of it:\n\n'),
    listed: `- first\n- then\n\n  ${indented(snippets[0], 2)}\n\n  and again\n- a rest`,
    worded: snippets[0].replace('></exercise-card>', `>${words}</exercise-card>`),
  };
}

/** What an element has of a choice. */
const attributesOf = ({attributes, lang, scheme, accent}) => ({
  ...attributes,
  ...(lang && {lang}),
  ...(scheme && {theme: scheme}),
  ...(accent && {style: `--physio-accent: ${accent}`}),
});

/**
 * Tests that the builder's snippets work as they are pasted into posts.
 * @param {import('./blog.mjs').Generator} generator
 */
export function takesSnippets(generator) {
  const blog = blogInChromium(generator, posts);
  let plain;
  /** Opens a post and looks at what any reader has of it. */
  const read = async (slug, wanted) => {
    plain ??= await blog.open('plain').then(() => rest(blog.page));
    await blog.open(slug);
    const attributes = await shown(
      blog.page,
      wanted.map(({shows}) => shows),
    );
    assert.deepEqual(attributes, wanted.map(attributesOf));
    await startEach(blog.page);
    assert.deepEqual(blog.faults, []);
  };

  for (const [i, choice] of choices('').entries())
    it(`shows the snippet of <${choice.element}>, ${choice.lang ?? 'en'}, and leaves the post as it was`, async () => {
      await read(`one-${i}`, [choice]);
      assert.deepEqual(await rest(blog.page), plain);
    });

  it('shows all of them in one post, each where it was put', async () => {
    await read('several', choices(''));
    const texts = (await rest(blog.page)).map((markup) => markup.replace(/<[^>]+>/g, ''));
    assert.equal(texts.filter((text) => text === 'And more of it:').length, choices('').length - 1);
  });

  it('shows one within a point of a list', async () => {
    await read('listed', choices('').slice(0, 1));
    const points = blog.page.locator('article ul').first().locator('> li');
    assert.deepEqual(
      await points.evaluateAll((all) => all.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())),
      ['first', 'then and again', 'a rest'],
    );
  });

  it('puts the words between the tags where the element can show them', async () => {
    await read('worded', choices('').slice(0, 1));
    assert.equal(await blog.page.locator('article exercise-card').textContent(), words);
  });
}

/** Tests what a reader has without scripts. */
export function readsWithoutScripts(generator) {
  const blog = blogInChromium(generator, posts, {javaScriptEnabled: false});

  it('shows the words between the tags', async () => {
    await blog.open('worded');
    assert.equal(await blog.page.locator('article exercise-card').innerText(), words);
    assert.deepEqual(blog.faults, []);
  });
}
