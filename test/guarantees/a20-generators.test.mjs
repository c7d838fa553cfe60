// A line in a post, in Markdown, as five generators build it: an element, where it was put, in every engine.
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

/** Each with what it takes: the line of the builder, and what README gives where raw HTML is stripped or not liked. */
const generators = [
  {generator: eleventy, posts: ['pasted', 'written']},
  // They take long: once, with Chromium.
  ...(engine === 'chromium'
    ? [
        {generator: astro, posts: ['pasted', 'written']},
        {generator: docusaurus, posts: ['pasted']},
        {generator: withScript, posts: ['written'], name: 'Docusaurus, told of the script', byLink: true},
      ]
    : []),
  // As it is told nothing, it leaves raw HTML out.
  {generator: hugo, posts: ['written']},
  {generator: withRawHtml, posts: ['pasted'], name: 'Hugo, told to let raw HTML through'},
  {generator: jekyll, posts: ['pasted', 'written']},
];

describe('A20 a line in a post of a Markdown blog shows an element', () => {
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
          const address = `${server.origin}/blog/`;
          const [card] = builderCases(`${address}${versioned}/`);
          const texts = {
            pasted: snippet('markdown', card),
            ...(posts.includes('written') && {written: documentedTag(generator.name)}),
          };
          const {ok, output} = buildSite(
            generator,
            Object.fromEntries(posts.map((slug) => [slug, postAround(texts[slug])])),
            address,
            folder,
          );
          assert.ok(ok, output);
          for (const slug of posts) {
            // By a link on its first page, it comes without being loaded.
            await driver.goto(byLink ? address : `${address}posts/${slug}/`);
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
              (ours) => /Pelvic tilt/.test(document.querySelector(`article ${ours}`)?.shadowRoot?.textContent),
              elementSelector,
            );
            const [before, after, inside, wrapped, code] = await driver.evaluate((ours) => {
              const article = document.querySelector('article');
              const element = article.querySelector(ours);
              const at = (text) => [...article.querySelectorAll('p, h2')].find((one) => one.textContent.includes(text));
              const follows = (one, other) => !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
              return [
                follows(at('she said'), element),
                follows(element, at('After that')),
                element.matches('exercise-card[exercise=pelvic-tilt]'),
                !!element.closest('p'),
                article.querySelectorAll('pre, code').length,
              ];
            }, elementSelector);
            assert.deepEqual(
              {before, after, inside, wrapped, code},
              {before: true, after: true, inside: true, wrapped: false, code: 0},
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
