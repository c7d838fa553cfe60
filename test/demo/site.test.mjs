// Every page of the site, in each language, as built for any file host: in a folder of its own.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, faultsOf, openChromium} from '../helpers/chromium.mjs';

const site = join(import.meta.dirname, '../../demo/dist');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['', 'gallery/', 'builder/', 'themes/', 'article/', 'clinic/', 'blog/', 'colours/'];
const languages = {en: '', 'pt-BR': 'pt-BR/', es: 'es/'};

/** Till every element of the page is one, and has drawn itself. */
const ready = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('body *')]
      .filter(({localName}) => localName.includes('-'))
      .every((element) => element.shadowRoot?.childElementCount),
  );

/** Makes what waits until it is near, as for paper. */
async function makeAll(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await ready(page);
}

/** Lays out what waits until it is near. */
const layOut = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    const within = (root) => {
      for (const {shadowRoot} of root.querySelectorAll('*'))
        if (shadowRoot) {
          shadowRoot.adoptedStyleSheets.push(sheet);
          within(shadowRoot);
        }
    };
    within(document);
  });

describe('the site', {skip: chromiumOnly}, () => {
  let browser, server;
  const addresses = new Set();

  before(async () => {
    browser = await openChromium();
    // In a folder, as some hosts have it: nothing may begin at the top.
    server = await serve(join(site, '..'));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  // One tab for most, as a new one takes a second.
  let tab, faults;
  const open = async (path, {colorScheme = 'light', viewport = {width: 1280, height: 900}} = {}) => {
    tab ??= await browser.newPage();
    faults ??= faultsOf(tab);
    const page = tab;
    await page.goto('about:blank');
    await page.emulateMedia({colorScheme});
    await page.setViewportSize(viewport);
    faults.length = 0;
    await page.goto(`${server.origin}/dist/${path}`);
    await makeAll(page);
    return {page, faults};
  };

  for (const [tag, folder] of Object.entries(languages))
    for (const path of pages)
      it(`shows ${path || 'the first page'}, ${tag}: nothing fails, nothing is cut off at 320 px`, async () => {
        const {page, faults} = await open(folder + path, {viewport: {width: 320, height: 640}});
        await layOut(page);
        assert.equal(await page.evaluate(() => document.documentElement.lang), tag);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= view, `${content} px wide`);
        const links = await page.evaluate(() =>
          [...document.querySelectorAll('a[href], link[href]')].map(({href}) => href),
        );
        for (const link of links) if (link.startsWith(server.origin)) addresses.add(link.split('#')[0]);
        assert.deepEqual(faults, []);
      });

  it('leads nowhere that is not there', async () => {
    assert.ok(addresses.size > pages.length * 3);
    const lost = [];
    for (const address of addresses) {
      const response = await fetch(address);
      if (!response.ok) lost.push(address);
      await response.body?.cancel();
    }
    assert.deepEqual(lost, []);
  });

  // The templates are the same in all languages; so are the colours.
  for (const [tag, colorScheme, some] of [
    ['en', 'light', pages],
    ['pt-BR', 'dark', ['', 'builder/', 'colours/']],
    ['es', 'dark', ['themes/', 'blog/']],
  ])
    it(`passes axe, ${colorScheme}, ${tag}: ${some.join(' ')}`, async () => {
      const found = [];
      for (const path of some) {
        const {page} = await open(languages[tag] + path, {colorScheme, viewport: {width: 1280, height: 900}});
        await layOut(page);
        await page.evaluate(axe);
        const {violations, passes} = await page.evaluate(() => globalThis.axe.run());
        assert.ok(passes.length > 10);
        for (const {id, nodes} of violations)
          found.push(`${path} ${id}: ${nodes.map(({target}) => target).join(' | ')}`);
      }
      assert.deepEqual(found, []);
    });

  it('copies the snippet that stands beside the button, and says so', async () => {
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

  it('shows an address that is right on any other site too', async () => {
    const {page} = await open('es/');
    const code = await page.locator('.paste code').textContent();
    const [, script] = /src="(.*?)"/.exec(code);
    assert.match(script, /^http/);
    assert.ok((await fetch(script)).ok);
  });

  it('lists what a timer tells, once one runs', async () => {
    const {page} = await open('gallery/');
    await page.locator('#timer-bar + div hold-timer').getByRole('button', {name: 'Start'}).click();
    await page.locator('.events li', {hasText: 'timer-start'}).waitFor();
  });

  it('can be read without a script: causes, advice, exercises, when to get help', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.origin}/dist/article/`);
    const text = await page.locator('main').innerText();
    for (const words of [
      'Stiff hips.',
      'Your desk.',
      'Hold for 5 seconds.',
      'Chest pain',
      'Stop if the pain gets worse',
    ])
      assert.ok(text.includes(words), words);
    await context.close();
  });

  it('has every word of the article’s records on the page that is made of the elements', async () => {
    const {page} = await open('article/');
    const content = JSON.parse(readFileSync(join(site, '../../dist/content/en.json'), 'utf8'));
    const text = await page.evaluate(() => {
      const all = (root) =>
        [...root.querySelectorAll('*')]
          .map((element) => (element.shadowRoot ? all(element.shadowRoot) : ''))
          .join(' ') + [...root.children].map(({textContent}) => textContent).join(' ');
      return all(document).replace(/\s+/g, ' ');
    });
    const names = [
      ...content.causes,
      ...content.exercises,
      ...content.treatment,
      ...content.prevention,
      ...content.recommendations,
    ];
    assert.deepEqual(
      names.map(({name}) => name).filter((name) => !text.includes(name)),
      [],
    );
  });
});
