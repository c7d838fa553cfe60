// Builds a blog with a static site generator, with elements in its posts, and opens it in Chromium.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before} from 'node:test';
import {onPath} from '../../scripts/test/browsers.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {tags} from '../../dist/tags.js';
import {versionedFolder as versioned} from '../helpers/builder-cases.mjs';
import {collectErrors, openChromium} from '../helpers/chromium.mjs';

const root = join(import.meta.dirname, '../..');

/** A selector for all elements. */
export const elementSelector = `:is(${tags.join(', ')})`;

/** The reason to skip a suite if a program is not installed; `false` if it is. */
export const skipUnlessInstalled = (program) =>
  !onPath(program) && `needs ${program}, which is not installed and could not be downloaded`;

/** Runs a program. @returns whether it succeeded, and its output */
export function runProgram(command, args, cwd) {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    // Docusaurus caches paths beside its packages, and the folder of this build will no longer exist in the next one.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  };
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8', env});
  return {ok: status === 0, output: `${stdout}${stderr}`};
}

/** A typical post, with some content in its middle. */
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
 * @property {Record<string, string>} files the files of a blog, by path
 * @property {(slug: string, body: string) => [path: string, text: string]} post the file of a post whose page is at
 *   `posts/<slug>/`
 * @property {string} assets the folder whose files are copied unchanged
 * @property {() => string} [modules] the folder with its packages, if they are not among those of this repository
 * @property {(folder: string, outDir: string, url: string) => {ok: boolean, output: string}} build builds for a URL that ends
 *   in a slash
 */

/**
 * Writes a blog and the files of the library into a folder, and builds it into `site/blog/`.
 * @param {Generator} generator
 * @param {Record<string, string>} posts their texts by slug
 * @param {string} url the URL of the blog
 */
export function buildSite(
  {files, post, assets, build, modules},
  posts,
  url,
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
  return build(folder, join(folder, 'site/blog'), url);
}

/** The output of a generator for a post that it must not build. */
export function buildError(generator, body) {
  const folder = mkdtempSync(join(tmpdir(), 'blog-'));
  try {
    const {ok, output} = buildSite(generator, {wrong: postAround(body)}, 'http://127.0.0.1/blog/', folder);
    assert.equal(ok, false, output);
    return output;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * Builds a blog before a suite, and serves it below a folder, like the pages of a project on GitHub.
 * @param {Generator} generator
 * @param {(base: string) => Record<string, string>} postsOf returns the content in the middle of each post, by slug; `base` is
 *   the URL of the folder of the library. A further post, `plain`, has no such content.
 * @returns an object that is filled before the suite: a `page`; its `errors`; `open(slug)`, which opens a post in it; `plain`,
 *   the content of that post; and `withoutScripts(slug)`, which opens a post in another page
 */
export function blogInChromium(generator, postsOf) {
  const blog = {};
  let server, browser, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blog-'));
    server = await serve(join(folder, 'site'));
    const url = `${server.origin}/blog/`;
    const posts = {plain: '', ...postsOf(`${url}${versioned}/`)};
    const {ok, output} = buildSite(
      generator,
      Object.fromEntries(Object.entries(posts).map(([slug, middle]) => [slug, postAround(middle)])),
      url,
      folder,
    );
    assert.ok(ok, output);
    browser = await openChromium();
    blog.page = await browser.newPage({viewport: {width: 1000, height: 900}});
    blog.errors = collectErrors(blog.page);
    blog.open = async (slug) => {
      await blog.page.goto('about:blank');
      blog.errors.length = 0;
      await blog.page.goto(`${url}posts/${slug}/`);
    };
    let scriptlessPage;
    blog.withoutScripts = async (slug) => {
      scriptlessPage ??= await browser.newPage({javaScriptEnabled: false});
      await scriptlessPage.goto(`${url}posts/${slug}/`);
      return scriptlessPage;
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

/** The markup of a post, top to bottom, without the elements and their scripts and style sheets. */
export const contentAroundElements = (page) =>
  page.evaluate(
    (selector) =>
      [...document.querySelector('article').childNodes]
        .filter(
          (node) =>
            !(node instanceof Element && (node.matches(`${selector}, script, link`) || node.querySelector(selector))),
        )
        .map((node) => node.outerHTML ?? (node instanceof Text ? node.data.trim() : ''))
        .filter(Boolean),
    elementSelector,
  );

/**
 * Waits until the elements of a post show the expected texts, in this order.
 * @returns {Promise<Record<string, string>[]>} their attributes; the value `true` counts as an empty one
 */
export async function renderedAttributes(page, expectedTexts) {
  await page.waitForFunction(
    ([selector, expected]) => {
      const texts = [...document.querySelectorAll(`article ${selector}`)].map((found) => found.shadowRoot?.textContent);
      return texts.length === expected.length && texts.every((text, i) => text?.includes(expected[i]));
    },
    [elementSelector, expectedTexts],
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
  // The timer of a card is in its shadow root, so it is left out.
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
