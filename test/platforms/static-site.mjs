// A blog as a static site generator makes it, with our elements in its posts, and Chromium to read it.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {onPath} from '../../scripts/test/browsers.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {versionedFolder as versioned} from '../helpers/builder-cases.mjs';
import {collectErrors, openChromium} from '../helpers/chromium.mjs';

const root = join(import.meta.dirname, '../..');

/** Our tags, as a selector. */
export const elementSelector = ':is(exercise-card, exercise-plan, cause-list, advice-list, care-notice, hold-timer)';

/** Why a suite is left out where there is no such program; `false` where it is. */
export const skipUnlessInstalled = (program) =>
  !onPath(program) && `needs ${program}, which is not here and could not be had`;

/** Runs a program. @returns whether it went well, and what it said */
export function runProgram(command, args, cwd) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Beside its packages, it would keep the paths of a folder that is gone.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8', env});
  return {ok: status === 0, said: `${stdout}${stderr}`};
}

/** A post as people write one, with something in its middle. */
export const postAround = (middle) => `Some *words* first, with a [link](https://example.org/) in them.

## Each day

"Slowly", she said: 5 &lt; 6 & so on.

${middle}

## After that

- a walk
- a rest

Goodbye, **all**.
`;

/**
 * @typedef {object} Generator
 * @property {Record<string, string>} files of somebody's blog, by path
 * @property {(slug: string, body: string) => [path: string, text: string]} post whose page is at `posts/<slug>/`
 * @property {string} assets folder of the files that are copied as they are
 * @property {() => string} [modules] its packages, if they are not among those of this repository
 * @property {(folder: string, output: string, address: string) => {ok: boolean, said: string}} build for an address
 *   that ends in a slash
 */

/**
 * Makes a folder with a blog in it, the library's files among its own, and builds it into `site/blog/`.
 * @param {Generator} generator
 * @param {Record<string, string>} posts by their slugs
 * @param {string} address
 */
export function buildSite(
  {files, post, assets, build, modules},
  posts,
  address,
  folder = mkdtempSync(join(tmpdir(), 'blog-')),
) {
  const all = {...files, ...Object.fromEntries(Object.entries(posts).map(([slug, body]) => post(slug, body)))};
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  for (const name of ['physio-elements', versioned])
    for (const part of ['cdn', 'themes'])
      cpSync(join(root, 'dist', part), join(folder, assets, name, part), {recursive: true});
  symlinkSync(modules?.() ?? join(root, 'node_modules'), join(folder, 'node_modules'));
  return build(folder, join(folder, 'site/blog'), address);
}

/** What a generator says of a post that it should not build. */
export function buildError(generator, body) {
  const folder = mkdtempSync(join(tmpdir(), 'blog-'));
  try {
    const {ok, said} = buildSite(generator, {wrong: postAround(body)}, 'http://127.0.0.1/blog/', folder);
    assert.equal(ok, false, said);
    return said;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * Builds a blog before a suite, and serves it below a folder, as project pages are.
 * @param {Generator} generator
 * @param {(base: string) => Record<string, string>} postsOf what is in the middle of each post, by slug; `base` is the
 *   address of the library's folder there. One more, `plain`, has nothing.
 * @returns what is filled before the suite: a `page`; its `faults`; `open`, a post in it; what is in `plain`; and
 *   `withoutScripts`, a post in another page
 */
export function blogInChromium(generator, postsOf) {
  const blog = {};
  let server, browser, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blog-'));
    server = await serve(join(folder, 'site'));
    const address = `${server.origin}/blog/`;
    const posts = {plain: '', ...postsOf(`${address}${versioned}/`)};
    const {ok, said} = buildSite(
      generator,
      Object.fromEntries(Object.entries(posts).map(([slug, middle]) => [slug, postAround(middle)])),
      address,
      folder,
    );
    assert.ok(ok, said);
    browser = await openChromium();
    blog.page = await browser.newPage({viewport: {width: 1000, height: 900}});
    blog.faults = collectErrors(blog.page);
    blog.open = async (slug) => {
      await blog.page.goto('about:blank');
      blog.faults.length = 0;
      await blog.page.goto(`${address}posts/${slug}/`);
    };
    let silent;
    blog.withoutScripts = async (slug) => {
      silent ??= await browser.newPage({javaScriptEnabled: false});
      await silent.goto(`${address}posts/${slug}/`);
      return silent;
    };
    await blog.open('plain');
    blog.plain = await contentAroundElements(blog.page);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    if (folder) rmSync(folder, {recursive: true});
  });
  return blog;
}

/** What is in a post besides our elements and what comes with them: as markup, top to bottom. */
export const contentAroundElements = (page) =>
  page.evaluate(
    (ours) =>
      [...document.querySelector('article').childNodes]
        .filter(
          (node) => !(node instanceof Element && (node.matches(`${ours}, script, link`) || node.querySelector(ours))),
        )
        .map((node) => node.outerHTML ?? (node instanceof Text ? node.data.trim() : ''))
        .filter(Boolean),
    elementSelector,
  );

/**
 * Waits until each of a post's elements shows the words that it should, in their order.
 * @returns {Promise<Record<string, string>[]>} their attributes; a switch that is `true` is as one without a value
 */
export async function renderedAttributes(page, words) {
  await page.waitForFunction(
    ([ours, words]) => {
      const texts = [...document.querySelectorAll(`article ${ours}`)].map((found) => found.shadowRoot?.textContent);
      return texts.length === words.length && texts.every((text, i) => text?.includes(words[i]));
    },
    [elementSelector, words],
  );
  return page
    .locator(`css:light=article ${elementSelector}`)
    .evaluateAll((all) =>
      all.map(({attributes}) =>
        Object.fromEntries([...attributes].map(({name, value}) => [name, value === 'true' ? '' : value])),
      ),
    );
}

/** Starts each timer of a post with a click, and waits until it runs. */
export async function startTimers(page) {
  const buttons = {'exercise-card': 'start', 'hold-timer': 'main', 'exercise-plan': 'start'};
  // Not the timer of a card: that is of its shadow.
  for (const found of await page.locator(`css:light=article ${elementSelector}`).all()) {
    const part = buttons[await found.evaluate(({localName}) => localName)];
    if (!part) continue;
    await found.locator(`[part~=${part}]`).first().click();
    await page.waitForFunction(
      (element) =>
        [element, ...element.shadowRoot.querySelectorAll('*')]
          .flatMap((inner) => [inner, ...(inner.shadowRoot?.querySelectorAll('hold-timer') ?? [])])
          .some(({state}) => state === 'running'),
      await found.elementHandle(),
    );
  }
}
