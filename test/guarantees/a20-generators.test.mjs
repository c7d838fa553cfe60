// Builds a Markdown blog with five static site generators: in every engine, a line in a post shows an element in its position.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {postAround, buildSite, skipUnlessInstalled, elementSelector} from '../platforms/static-site.mjs';
import {builderCases, versionedFolder as versioned} from '../helpers/builder-cases.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {engine} from '../helpers/engine.mjs';
import {astro} from '../platforms/generators/astro.mjs';
import {docusaurus, withScript} from '../platforms/generators/docusaurus.mjs';
import {eleventy} from '../platforms/generators/eleventy.mjs';
import {hugo, withRawHtml} from '../platforms/generators/hugo.mjs';
import {jekyll} from '../platforms/generators/jekyll.mjs';
import {documentedTag} from '../helpers/post-cases.mjs';

/**
 * The generators, each with the kinds of post that it supports: `pasted` has the snippet of the builder; `written` has the tag
 * that docs/platforms/static-sites.md gives for generators that strip raw HTML or discourage it.
 */
const generators = [
  {generator: eleventy, posts: ['pasted', 'written']},
  // These builds are slow, so they run only once, with Chromium.
  ...(engine === 'chromium'
    ? [
        {generator: astro, posts: ['pasted', 'written']},
        {generator: docusaurus, posts: ['pasted']},
        {generator: withScript, posts: ['written'], name: 'Docusaurus, told of the script', byLink: true},
      ]
    : []),
  // By default, Hugo leaves raw HTML out.
  {generator: hugo, posts: ['written']},
  {generator: withRawHtml, posts: ['pasted'], name: 'Hugo, told to let raw HTML through'},
  {generator: jekyll, posts: ['pasted', 'written']},
];

describe('A20 one line in a post of a static site shows an element', () => {
  let driver;
  before(async () => (driver = await openPage()));
  after(() => driver?.close());

  for (const {generator, posts, name = generator.name, byLink} of generators)
    it(
      `built by ${name}`,
      {skip: /Hugo|Jekyll/.test(name) && skipUnlessInstalled(generator.name.toLowerCase())},
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'blog-'));
        const server = await serve(join(folder, 'site'));
        try {
          const url = `${server.origin}/blog/`;
          const [card] = builderCases(`${url}${versioned}/`);
          const texts = {
            pasted: snippet('markdown', card),
            ...(posts.includes('written') && {written: documentedTag(generator.name)}),
          };
          const {ok, output} = buildSite(
            generator,
            Object.fromEntries(posts.map((slug) => [slug, postAround(texts[slug])])),
            url,
            folder,
          );
          assert.ok(ok, output);
          for (const slug of posts) {
            // A post that is opened by a link on the home page is rendered without a new page load.
            await driver.goto(byLink ? url : `${url}posts/${slug}/`);
            if (byLink) {
              await until(
                driver,
                (slug) => document.querySelector(`a[href$='/posts/${slug}/']`)?.click() ?? true,
                slug,
              );
              await until(driver, (slug) => location.pathname.endsWith(`/posts/${slug}/`), slug);
            }
            await until(
              driver,
              (selector) => /Pelvic tilt/.test(document.querySelector(`article ${selector}`)?.shadowRoot?.textContent),
              elementSelector,
            );
            const [before, after, hasAttributes, wrapped, code] = await driver.evaluate((selector) => {
              const article = document.querySelector('article');
              const element = article.querySelector(selector);
              const blockWith = (text) =>
                [...article.querySelectorAll('p, h2')].find((block) => block.textContent.includes(text));
              const follows = (first, second) =>
                !!(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
              return [
                follows(blockWith('she said'), element),
                follows(element, blockWith('After that')),
                element.matches('exercise-card[exercise=pelvic-tilt]'),
                !!element.closest('p'),
                article.querySelectorAll('pre, code').length,
              ];
            }, elementSelector);
            assert.deepEqual(
              {before, after, hasAttributes, wrapped, code},
              {before: true, after: true, hasAttributes: true, wrapped: false, code: 0},
              slug,
            );
          }
        } finally {
          server.close();
          rmSync(folder, {recursive: true});
        }
      },
    );
});
