// Every page of the documentation in the browser: widths, accessibility, live examples, without scripts, on paper.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import en from '../../demo/locales/en.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';

const site = join(import.meta.dirname, '../../demo/dist');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(site, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(pt-BR\/|es\/)?docs\/.*index\.html$/.test(path))
  .map((path) => path.replace('index.html', ''));
const timer = 'docs/elements/hold-timer/';
const phone = {width: 320, height: 640};
const desktop = {width: 1280, height: 900};

describe('the pages of the documentation', {skip: chromiumOnly}, () => {
  let browser, server, page, errors;
  before(async () => {
    browser = await openChromium();
    // The site is served from a subfolder, so that a URL that starts at the root of the host fails.
    server = await serve(join(site, '..'));
    page = await browser.newPage();
    errors = collectErrors(page);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page in the shared tab and renders its live examples. */
  async function open(path, {viewport = desktop, colorScheme = 'light'} = {}) {
    await page.goto('about:blank');
    await page.emulateMedia({colorScheme, media: 'screen'});
    await page.setViewportSize(viewport);
    errors.length = 0;
    await page.goto(`${server.origin}/dist/${path}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.stage *')]
        .filter(({localName}) => localName.includes('-'))
        .every((element) => element.shadowRoot?.childElementCount),
    );
  }
  /** Opens a page in a tab of its own without scripts. */
  async function openWithoutScripts(viewport) {
    const context = await browser.newContext({javaScriptEnabled: false, viewport});
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/dist/${timer}`);
    return {tab, close: () => context.close()};
  }

  for (const path of pages)
    it(`has ${path} without an error, and everything fits, from 320 px`, async () => {
      await open(path, {viewport: phone});
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        scrolling: [...document.querySelectorAll('main *')]
          .filter(
            ({scrollWidth, clientWidth, tagName}) =>
              clientWidth > 1 && scrollWidth > clientWidth + 1 && !/-/.test(tagName),
          )
          .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
          .map(({outerHTML}) => outerHTML.slice(0, 80)),
      }));
      assert.ok(widths.page <= phone.width, `${widths.page} px wide`);
      assert.deepEqual(widths.scrolling, []);
      assert.deepEqual(errors, []);
      // The narrowest windows in which tables are tables, without navigation and with it.
      for (const width of [640, 900]) {
        await page.setViewportSize({width, height: 900});
        const wide = await page.evaluate(() => {
          const {right} = document.querySelector('main').getBoundingClientRect();
          return [...document.querySelectorAll('main table')]
            .filter((table) => table.getBoundingClientRect().right > right + 1)
            .map(({innerText}) => innerText.slice(0, 40));
        });
        assert.deepEqual(wide, [], `tables in a window of ${width} px`);
      }
    });

  /** What axe finds on the open page. */
  async function audit(name) {
    await page.evaluate(axe);
    const {violations, passes} = await page.evaluate(() => globalThis.axe.run());
    assert.ok(passes.length > 10);
    return violations.map(({id, nodes}) => `${name} ${id}: ${nodes.map(({target}) => target).join(' | ')}`);
  }
  // Templates and colours are the same on all pages and in all languages, so not every page is audited in the dark.
  for (const [colorScheme, viewport, audited] of [
    ['light', phone, pages.filter((path) => path.startsWith('docs/'))],
    ['dark', desktop, ['pt-BR/docs/', timer, 'docs/theming/', 'docs/custom-content/', 'docs/guarantees/']],
  ])
    it(`passes the audit of axe, ${colorScheme}, ${viewport.width} px wide`, async () => {
      const problems = [];
      for (const path of audited) {
        await open(path, {colorScheme, viewport});
        problems.push(...(await audit(path)));
      }
      assert.deepEqual(problems, []);
    });

  it('passes it with the menu open, and with results of the search', async () => {
    await open(timer, {viewport: phone});
    await page.getByRole('button', {name: 'Menu'}).click();
    const problems = await audit('menu');
    await page.locator('.search-field').click();
    await page.keyboard.type('side');
    await page.getByRole('option').first().waitFor();
    assert.deepEqual([...problems, ...(await audit('search'))], []);
  });

  it('shows a table as a list on a phone, and its semantics stay those of a table', async () => {
    await open(timer, {viewport: phone});
    const row = page.locator('#attribute-sides');
    assert.equal(await row.evaluate((element) => getComputedStyle(element).display), 'flex');
    const table = page.getByRole('table').filter({has: row});
    assert.deepEqual(await table.getByRole('columnheader').allTextContents(), [
      'attribute',
      'value',
      'description',
      'default',
    ]);
    assert.equal(await row.getByRole('rowheader').textContent(), 'sides');
    assert.equal(await row.getByRole('cell').count(), 3);
    const boxOf = (selector) => row.locator(selector).boundingBox();
    const [name, value, standard] = await Promise.all(['th', '.value', '.default'].map(boxOf));
    assert.ok(Math.abs(name.y - standard.y) < 8 && standard.x > name.x + name.width, 'name and default share a line');
    assert.ok(value.y > name.y + name.height, 'the values are below');
  });

  it('marks the section that is read in “On this page”', async () => {
    const current = () => page.locator('nav.on-this-page [aria-current]').allTextContents();
    await open(timer);
    assert.deepEqual(await current(), []);
    await page.evaluate(() => (location.hash = 'attribute-sides'));
    await page.locator('nav.on-this-page [aria-current]', {hasText: 'Attributes'}).waitFor();
    assert.equal((await current()).length, 1);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => !document.querySelector('nav.on-this-page [aria-current]'));
  });

  it('marks a section whose id has accents', async () => {
    const heading = 'Todas as variáveis';
    await open('pt-BR/docs/theming/');
    await page.getByRole('heading', {name: heading}).scrollIntoViewIfNeeded();
    await page.evaluate(() => (location.hash = 'todas-as-variáveis'));
    await page.locator('nav.on-this-page [aria-current]', {hasText: heading}).waitFor();
  });

  it('names that section in the button of a narrow page, whose list closes when a section is chosen', async () => {
    await open(timer, {viewport: {width: 1000, height: 900}});
    const contents = page.locator('details.on-this-page');
    await contents.locator('summary').click();
    await contents.getByRole('link', {name: 'Parts', exact: true}).click();
    await contents.locator('summary', {hasText: 'On this page: Parts'}).waitFor();
    assert.equal(await contents.evaluate(({open}) => open), false);
    const top = await page.locator('#parts').evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top > 60 && top < 300, `the heading is below the sticky button, at ${top} px`);
  });

  it('changes the width and the colours of a live example', async () => {
    await open(timer);
    const example = page.locator('.live-example').first();
    const element = example.locator('hold-timer');
    const widthOf = async () => (await element.boundingBox()).width;
    const background = () =>
      element.evaluate(({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('[part~=timer]')).backgroundColor);
    const [narrow, light] = [await widthOf(), await background()];
    assert.ok(narrow <= 360);
    await example.getByRole('radio', {name: 'Full'}).check();
    assert.ok((await widthOf()) > narrow + 100);
    await example.getByRole('radio', {name: 'Dark'}).check();
    assert.notEqual(await background(), light);
    await example.getByRole('link', {name: en.change}).click();
    const built = page.locator('.stage hold-timer');
    await built.waitFor();
    assert.equal(await built.getAttribute('label'), 'Side plank');
  });

  it('copies the code below a live example', async () => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/dist/${timer}`);
    const example = tab.locator('.live-example').first();
    await example.getByRole('button', {name: 'Copy'}).click();
    await example.getByRole('button', {name: 'Copied'}).waitFor();
    const code = await example.locator('code').first().textContent();
    assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), code);
    await context.close();
  });

  it('has a menu on a phone, which Escape closes', async () => {
    await open(timer, {viewport: phone});
    const navigation = page.getByRole('navigation', {name: 'Documentation'}).first();
    assert.equal(await navigation.isVisible(), false);
    await page.getByRole('button', {name: 'Menu'}).click();
    assert.equal(await navigation.locator('[aria-current=page]').textContent(), 'hold-timer');
    assert.ok(await page.locator('.docs-menu').getByRole('link', {name: 'PT: Português'}).isVisible());
    await page.keyboard.press('Escape');
    assert.equal(await navigation.isVisible(), false);
  });

  it('has text, tables, code and navigation without scripts, and no button that would do nothing', async () => {
    for (const viewport of [phone, desktop]) {
      const {tab, close} = await openWithoutScripts(viewport);
      if (viewport === phone) await tab.getByRole('button', {name: 'Menu'}).click();
      assert.ok(await tab.getByRole('link', {name: 'exercise-card'}).first().isVisible());
      const text = await tab.locator('main').innerText();
      for (const phrase of ['<hold-timer label="Side plank"', 'timer-finish', '--physio-accent'])
        assert.ok(text.includes(phrase), phrase);
      const buttons = await tab.getByRole('button').filter({visible: true}).allTextContents();
      assert.ok(buttons.length <= 1, `only the menu: ${buttons}`);
      assert.equal(await tab.locator('.stage, fieldset').filter({visible: true}).count(), 0);
      await close();
    }
  });

  it('prints the text of a page without navigation and controls', async () => {
    await open(timer);
    await page.emulateMedia({media: 'print'});
    for (const selector of ['header.site', '.docs-menu', '.on-this-page', '.live-controls', '.copy', 'footer'])
      assert.equal(await page.locator(selector).filter({visible: true}).count(), 0, selector);
    assert.ok(await page.locator('#attribute-sides').isVisible());
    assert.ok(await page.locator('.stage hold-timer').first().isVisible());
  });
});
