// Every page of the built site in each language, served from a subfolder as some file hosts do.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';

const site = join(import.meta.dirname, '../../demo/dist');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['', 'gallery/', 'builder/', 'themes/', 'article/', 'clinic/', 'blog/', 'colours/'];
const languages = {en: '', 'pt-BR': 'pt-BR/', es: 'es/'};

/** Waits until every custom element on the page is defined and has rendered. */
const allRendered = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('body *')]
      .filter(({localName}) => localName.includes('-'))
      .every((element) => element.shadowRoot?.childElementCount),
  );

/** Renders the lazy boxes of a page, which do so before printing. */
async function renderLazyBoxes(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await allRendered(page);
}

/** Lays out what elements skip by `content-visibility` while it is off screen. */
const layOutOffscreenContent = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    const addSheetIn = (root) => {
      for (const {shadowRoot} of root.querySelectorAll('*'))
        if (shadowRoot) {
          shadowRoot.adoptedStyleSheets.push(sheet);
          addSheetIn(shadowRoot);
        }
    };
    addSheetIn(document);
  });

describe('the site', {skip: chromiumOnly}, () => {
  let browser, server;

  before(async () => {
    browser = await openChromium();
    // The site is served from a subfolder, so that a URL that starts at the root of the host fails.
    server = await serve(join(site, '..'));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  // Most tests share a tab, because opening one takes a second.
  let tab, errors;
  const open = async (path, {colorScheme = 'light', viewport = {width: 1280, height: 900}} = {}) => {
    tab ??= await browser.newPage();
    errors ??= collectErrors(tab);
    const page = tab;
    await page.goto('about:blank');
    await page.emulateMedia({colorScheme});
    await page.setViewportSize(viewport);
    errors.length = 0;
    await page.goto(`${server.origin}/dist/${path}`);
    await renderLazyBoxes(page);
    return {page, errors};
  };

  for (const [tag, folder] of Object.entries(languages))
    for (const path of pages)
      it(`shows ${path || 'the home page'} without an error and without horizontal scrolling at 320 px, ${tag}`, async () => {
        const {page, errors} = await open(folder + path, {viewport: {width: 320, height: 640}});
        await layOutOffscreenContent(page);
        assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
        const [contentWidth, viewportWidth] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          innerWidth,
        ]);
        assert.ok(contentWidth <= viewportWidth, `${contentWidth} px wide`);
        assert.deepEqual(errors, []);
      });

  // Templates and colours are the same in all languages, so not every page is audited in each of them.
  for (const [tag, colorScheme, audited] of [
    ['en', 'light', pages],
    ['pt-BR', 'dark', ['', 'builder/', 'colours/']],
    ['es', 'dark', ['themes/', 'blog/']],
  ])
    it(`passes the audit of axe, ${colorScheme}, ${tag}: ${audited.join(' ')}`, async () => {
      const problems = [];
      for (const path of audited) {
        const {page} = await open(languages[tag] + path, {colorScheme, viewport: {width: 1280, height: 900}});
        await layOutOffscreenContent(page);
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(() => globalThis.axe.run());
        assert.ok(passes.length > 10);
        for (const {id, nodes} of violations)
          problems.push(`${path} ${id}: ${nodes.map(({target}) => target).join(' | ')}`);
      }
      assert.deepEqual(problems, []);
    });

  it('copies the snippet next to the button, and confirms it on the button', async () => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    await page.goto(`${server.origin}/dist/gallery/`);
    const button = page.locator('#timer-bar ~ .snippet button');
    await button.click();
    await page.locator('#timer-bar ~ .snippet button', {hasText: 'Copied'}).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '<hold-timer variant="bar" hold="5" reps="5" sets="3"></hold-timer>',
    );
    await context.close();
  });

  it('shows absolute URLs in snippets, which work on any other site', async () => {
    const {page} = await open('es/');
    const snippet = await page.locator('.quick-start code').textContent();
    const [, script] = /src="(.*?)"/.exec(snippet);
    assert.match(script, /^http/);
    assert.ok((await fetch(script)).ok);
  });

  it('lists the events of a timer that is started in the gallery', async () => {
    const {page} = await open('gallery/');
    await page.locator('#timer-bar + div hold-timer').getByRole('button', {name: 'Start'}).click();
    await page.locator('.event-log li', {hasText: 'timer-start'}).waitFor();
  });

  it('shows causes, advice, exercises and when to get help without JavaScript', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.origin}/dist/article/`);
    const text = await page.locator('main').innerText();
    for (const phrase of [
      'Stiff hips.',
      'Your desk.',
      'Hold for 5 seconds.',
      'Chest pain',
      'Stop if the pain gets worse',
    ])
      assert.ok(text.includes(phrase), phrase);
    await context.close();
  });

  it('shows every cause, exercise and piece of advice in the elements of the article page', async () => {
    const {page} = await open('article/');
    const content = JSON.parse(readFileSync(join(site, '../../dist/content/en.json'), 'utf8'));
    const text = await page.evaluate(() => {
      const textIn = (root) =>
        [...root.querySelectorAll('*')]
          .map((element) => (element.shadowRoot ? textIn(element.shadowRoot) : ''))
          .join(' ') + [...root.children].map(({textContent}) => textContent).join(' ');
      return textIn(document).replace(/\s+/g, ' ');
    });
    const records = [
      ...content.causes,
      ...content.exercises,
      ...content.treatment,
      ...content.prevention,
      ...content.recommendations,
    ];
    assert.deepEqual(
      records.map(({name}) => name).filter((name) => !text.includes(name)),
      [],
    );
  });
});
