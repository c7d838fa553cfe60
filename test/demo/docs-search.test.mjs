// The search of the documentation: what it finds, in which order, and how it is used by keyboard.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import MiniSearch from 'minisearch';
import {indexOptions, search} from '../../demo/shared/search.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';

const site = join(import.meta.dirname, '../../demo/dist');
const timer = 'docs/elements/hold-timer/';

/** The search of a language. @returns {(query: string) => object[]} */
function searchIn(tag) {
  const entries = JSON.parse(readFileSync(join(site, `assets/search/${tag}.json`), 'utf8'));
  const index = new MiniSearch(indexOptions);
  index.addAll(entries);
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]));
  return Object.assign((query) => search(index, byUrl, query), {entries});
}

describe('what the search finds', () => {
  const inEnglish = searchIn('en');

  it('is each member of an API by its name, before entries that only mention it', () => {
    const kinds = new Set();
    for (const entry of inEnglish.entries) {
      if (entry.kind === 'page' || entry.kind === 'section' || entry.name === 'default slot') continue;
      kinds.add(entry.kind);
      const found = inEnglish(entry.name);
      const namesakes = inEnglish.entries.filter(({name}) => name.replace('()', '') === entry.name.replace('()', ''));
      const rank = found.findIndex(({url}) => url === entry.url);
      // A page or section may have the same name in other letters.
      assert.ok(rank >= 0 && rank < namesakes.length + 2, `${entry.name} of ${entry.context} is at ${rank}`);
    }
    assert.deepEqual([...kinds].sort(), [
      'attribute',
      'custom-property',
      'event',
      'method',
      'part',
      'property',
      'slot',
    ]);
  });

  it('is each page by its name', () => {
    for (const {name, url} of inEnglish.entries.filter(({kind}) => kind === 'page'))
      assert.ok(
        inEnglish(name)
          .slice(0, 3)
          .some((entry) => entry.url === url),
        name,
      );
  });

  it('is a part of a name, and an inner word of it', () => {
    assert.equal(inEnglish('timer-st')[0].name, 'timer-start');
    assert.ok(
      inEnglish('finish')
        .slice(0, 5)
        .some(({name}) => name === 'timer-finish'),
    );
    assert.ok(inEnglish('registerLocale').length > 0);
  });

  for (const tag of ['pt-BR', 'es'])
    it(`is the translated pages and the English ones without a translation, ${tag}`, () => {
      const urls = searchIn(tag).entries.map(({url}) => url);
      for (const {url} of inEnglish.entries.filter(({kind}) => kind === 'page')) {
        const isTranslated = existsSync(join(site, tag, url));
        assert.equal(urls.includes(`${tag}/${url}`), isTranslated, `${tag}/${url}`);
        assert.equal(urls.includes(url), !isTranslated, url);
      }
    });

  it('does not depend on diacritics, in the text or in the query', () => {
    const entry = {url: 'a', kind: 'page', name: 'Instalação', context: '', text: 'Configuración rápida, à mão'};
    const index = new MiniSearch(indexOptions);
    index.add(entry);
    for (const query of ['instalacao', 'INSTALAÇ', 'configuracion rapida', 'ràpida', 'mao'])
      assert.deepEqual(search(index, new Map([['a', entry]]), query), [entry], query);
  });
});

describe('the search of the documentation', {skip: chromiumOnly}, () => {
  let browser, server, page, errors, requests;
  before(async () => {
    browser = await openChromium();
    server = await serve(join(site, '..'));
    page = await browser.newPage();
    errors = collectErrors(page);
    page.on('request', (request) => requests.push(request.url()));
    // A policy that forbids inline scripts, eval and WebAssembly.
    await page.route('**/docs/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': "script-src 'self'"}});
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path = timer, viewport = {width: 1280, height: 900}) {
    await page.setViewportSize(viewport);
    requests = [];
    errors.length = 0;
    await page.goto(`${server.origin}/dist/${path}`);
  }
  const input = () => page.getByRole('combobox');
  const options = () => page.getByRole('option');
  const status = (text) => page.getByRole('status').filter({hasText: text}).waitFor();
  /** Opens the search by keyboard and types a query. */
  async function type(query, message = `for “${query}”`) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(query);
    await status(message);
  }
  const selected = () =>
    page.locator('[role=option][aria-selected=true]').evaluateAll((found) => found.map(({id}) => id));

  for (const [query, name, about] of [
    ['vol', 'volume', 'hold-timer, property'],
    ['loc', 'locked', 'hold-timer, attribute'],
    ['tes', 'testSound()', 'hold-timer, method'],
    ['fin', 'timer-finish', 'hold-timer, event'],
    ['not', 'notes', 'exercise-card, slot'],
    ['rin', 'ring', 'hold-timer, part'],
    ['acc', '--physio-accent', 'Theming, custom property'],
  ])
    it(`finds ${name} (${about}) by three letters`, async () => {
      await open();
      await type(query);
      const option = options()
        .filter({hasText: about})
        .filter({has: page.getByText(name, {exact: true})});
      assert.equal(await option.count(), 1);
      assert.equal((await option.locator('.name mark').textContent()).toLowerCase(), query);
    });

  it('is loaded when it is opened, not before, and runs under a strict policy', async () => {
    await open();
    const isLoaded = () => requests.filter((url) => /minisearch\.js|search\/en\.json/.test(url)).length;
    assert.equal(isLoaded(), 0);
    await page.getByRole('button', {name: 'Search', exact: true}).or(page.locator('.search-field')).first().click();
    await page.keyboard.type('side');
    await status('for “side”');
    assert.equal(isLoaded(), 2);
    assert.deepEqual(errors, []);
  });

  it('is used by keyboard: arrows move the selection, Enter opens it, Escape closes the search', async () => {
    await open();
    await page.locator('.search-field').focus();
    await type('vol');
    await status('2 results for “vol”');
    assert.equal(await options().count(), 2);
    const active = () => input().getAttribute('aria-activedescendant');
    assert.deepEqual([await selected(), await active()], [['search-result-0'], 'search-result-0']);
    await page.keyboard.press('ArrowDown');
    assert.deepEqual([await selected(), await active()], [['search-result-1'], 'search-result-1']);
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await selected(), ['search-result-0'], 'after the last comes the first');
    await page.keyboard.press('ArrowUp');
    assert.deepEqual(await selected(), ['search-result-1']);
    await page.keyboard.press('Escape');
    assert.equal(await input().isVisible(), false);
    assert.ok(await page.locator('.search-field').evaluate((field) => field === document.activeElement));

    await page.keyboard.press('Control+k');
    await page.keyboard.type('vol');
    await status('2 results');
    await page.keyboard.press('Enter');
    await page.waitForURL(/hold-timer\/#property-volume$/);
    assert.equal(await input().isVisible(), false);
    assert.ok(await page.locator('#property-volume').evaluate((row) => row.matches(':target')));
  });

  it('opens a result of another page', async () => {
    await open('docs/');
    await type('testSound');
    await page.keyboard.press('Enter');
    await page.waitForURL(/elements\/hold-timer\/#method-testSound$/);
  });

  it('says that nothing was found, and says it again when there are results', async () => {
    await open();
    await type('xyzzy', 'Nothing found for “xyzzy”');
    assert.equal(await options().count(), 0);
    assert.equal(await input().getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('Enter');
    assert.ok(await input().isVisible());
    await input().fill('testSound');
    await status('1 result for “testSound”');
    assert.equal(await input().getAttribute('aria-expanded'), 'true');
  });

  it('shows the best twenty of many results, and says how many there are', async () => {
    await open();
    await type('the');
    await status(/^\d+ results for “the”\. These are the first 20\.$/);
    assert.equal(await options().count(), 20);
  });

  it('does nothing at a lone letter', async () => {
    await open();
    await page.keyboard.type('k/s');
    assert.equal(await input().isVisible(), false);
  });

  it('says that it could not be loaded, and tries again at the next letter', async () => {
    const failing = '**/search/en.json';
    await page.route(failing, (route) => route.abort());
    await open();
    await page.keyboard.press('Control+k');
    await status('could not be loaded');
    await page.unroute(failing);
    await page.keyboard.type('vol');
    await status('2 results');
  });

  it('fills the screen of a phone, with a button that closes it', async () => {
    await open(timer, {width: 320, height: 568});
    await page.getByRole('button', {name: 'Search the documentation'}).click();
    assert.deepEqual(await page.locator('dialog').boundingBox(), {x: 0, y: 0, width: 320, height: 568});
    await page.keyboard.type('side');
    await status('for “side”');
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.getByRole('button', {name: 'Close'}).click();
    assert.equal(await input().isVisible(), false);
  });

  it('marks English results in another language', async () => {
    await open('pt-BR/docs/');
    await type('vol', 'para “vol”');
    assert.equal(await options().first().locator('.about').textContent(), 'hold-timer, propriedade (em inglês)');
    assert.equal(await options().first().locator('.name').getAttribute('lang'), 'en');
  });
});
