// HTML in the documentation works as it is pasted: all elements in it are rendered, and the browser reports nothing.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {tags} from '../../dist/tags.js';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {blocksOf} from '../helpers/documentation.mjs';
import {documentationSite, libraryScript, waitUntilRendered} from '../helpers/documentation-site.mjs';
import {countElements, embedAddresses, markupProblems} from '../helpers/documented-markup.mjs';
import {minimalSamples} from '../helpers/minimal-samples.mjs';

/** A block without an element shows how to load a script or a theme: it is tried with the elements that the script defines. */
function samplesFor(html) {
  if (Object.keys(countElements(html)).length > 0 || embedAddresses(html).length > 0) return '';
  const named = tags.filter((tag) => html.includes(`/${tag}.js"`));
  return (named.length > 0 ? named : tags).map((tag) => minimalSamples[tag]).join('\n');
}

/** A page with a block, which has the script of the library if the block has none. A block that is a document is left as it is. */
function pageOf({code, lang, previous}) {
  if (/^<!doctype html>/i.test(code)) return code;
  const script = /<script\b[^>]*\bsrc=/.test(code) ? '' : libraryScript;
  // A script that the documentation shows immediately before the block belongs to it.
  const example = previous?.language === 'js' ? `<script type="module">${previous.code}</script>` : '';
  const more = script + example + samplesFor(code);
  if (/^<html\b/.test(code)) return `<!doctype html>${code.replace('</html>', `${more}</html>`)}`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${code}${more}</body></html>`;
}

/** In a page: the links that load no style sheet. */
const linksWithoutSheet = () =>
  [...document.querySelectorAll('link')]
    .filter(({sheet}) => !sheet)
    .map(({outerHTML}) => `no style sheet: ${outerHTML}`);

/** In a page: the elements whose content is invalid say so by an event, which may have been dispatched before the page is ready. */
const recordContentErrors = () => {
  window.contentErrors = [];
  document.addEventListener('content-error', ({path, reason}) => window.contentErrors.push(`${path}: ${reason}`), true);
};

describe('HTML in the documentation', {concurrency: 3, skip: chromiumOnly}, () => {
  let site;
  before(async () => {
    site = await documentationSite();
  });
  after(() => site?.close());

  /** Shows a block. @param {number} [timeout] in which it has to be rendered. @returns what is wrong with it */
  async function problemsOf(block, timeout) {
    const html = pageOf(block);
    const inMarkup = markupProblems(html);
    if (inMarkup.length > 0) return inMarkup;
    const {page, problems, logged, close} = await site.open(html, (page) => page.addInitScript(recordContentErrors));
    try {
      await waitUntilRendered(page, countElements(html), timeout);
      for (const address of embedAddresses(html)) {
        await page.locator(`iframe[src*="${address.search.slice(1, 20)}"]`).scrollIntoViewIfNeeded();
        const frame = page.frame({url: (url) => url.search === address.search});
        await waitUntilRendered(frame, {[address.searchParams.get('element')]: 1}, timeout);
      }
      // Chunks and pictures that are loaded when the page is idle may fail, too.
      await page.waitForLoadState('networkidle');
      problems.push(...(await logged()).map((values) => `logged: ${values}`));
      problems.push(...(await page.evaluate(linksWithoutSheet)), ...(await page.evaluate(() => window.contentErrors)));
    } catch (error) {
      problems.push(error.message);
    } finally {
      await close();
    }
    return problems;
  }

  for (const block of blocksOf('html'))
    it(`works as it is pasted: ${block.place}`, async () => assert.deepEqual(await problemsOf(block), []));

  // Records in other blocks are content of a card or a list.
  for (const {place, lang, code} of blocksOf('json').filter(({code}) => /"(?:steps|causes)"/.test(code))) {
    const tag = code.includes('"causes"') ? 'cause-list' : 'exercise-card';
    it(`works with the record in ${place}`, async () => {
      const html = `<${tag}><script type="application/json">${code}</script></${tag}>`;
      assert.deepEqual(await problemsOf({code: html, lang}), []);
    });
  }

  for (const [code, problem] of [
    ['<exercise-card excercise="pelvic-tilt"></exercise-card>', /^<exercise-card> has no attribute excercise$/],
    ['<excercise-card exercise="pelvic-tilt"></excercise-card>', /^<excercise-card> is no element$/],
    ['<div data-physio="hold-timer" data-holds="5">A</div>', /^<div> has no attribute data-holds$/],
    [
      '<exercise-card exercise="pelvic-tilt"><p slot="note">A</p></exercise-card>',
      /^<exercise-card> has no slot note$/,
    ],
    ['<hold-timer style="--physio-acent: red"></hold-timer>', /^--physio-acent is no custom property$/],
    ['<exercise-card exercise="pelvic-tild">A</exercise-card>', /warning: .*pelvic-tild[^]*shows its fallback content/],
    ['<hold-timer hold="five"></hold-timer>', /^warning: .*hold="five"/],
    [
      '<exercise-card><script type="application/json">{"name": "A"}</script>A</exercise-card>',
      /steps[^]*fallback content/,
    ],
    ['<exercise-card src="exercises/none.json">A</exercise-card>', /404: .*none\.json/],
    [
      '<hold-timer></hold-timer><script type="module" src="physio-elements/hold-timer.js"></script>',
      /404: [^]*not rendered/,
    ],
    ['<link rel="stylesheet" href="physio-elements/themes/none.css">', /404: .*none\.css/],
    ['<link href="physio-elements/themes/calm.css">', /^no style sheet: <link/],
    [
      '<hold-timer></hold-timer><script type="module" src="https://example.org/physio-elements@0.0.9/cdn/hold-timer.js"></script>',
      /404: /,
    ],
    [
      '<script type="module" src="https://example.org/physio-elements/cdn/hold-timer.js" integrity="sha384-AAAA" crossorigin></script>',
      /integrity[^]*not rendered/,
    ],
    [
      '<iframe src="physio-elements/cdn/embed.html?element=hold-timer&holds=5"></iframe>',
      /^embed.html has no parameter holds for <hold-timer>$/,
    ],
    ['<iframe src="physio-elements/cdn/embed.html?element=hold-timer&hold=five"></iframe>', /^warning: .*hold="five"/],
    ['<p>A</p><script>throw Error("no")</script><hold-timer></hold-timer>', /^thrown: no$/],
    ['<hold-timer></hold-timer><script>console.log("a", 1)</script>', /^logged: a,1$/],
  ])
    it(`is reported if it does not work: ${code}`, async () => {
      assert.match((await problemsOf({code, lang: 'en'}, 2000)).join('\n'), problem);
    });
});
