// Tests the CDN bundle on the page of another site: another origin, plain HTML, one script tag, no build step.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');

/** Starts the server of another site, whose only page loads the script from the origin of the library. */
const startOtherSite = (library) =>
  new Promise((resolve) => {
    const html = readFileSync(join(import.meta.dirname, 'plain-page/index.html'), 'utf8').replace('LIBRARY', library);
    const server = createServer((_, response) => response.writeHead(200, {'content-type': 'text/html'}).end(html));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

describe('a page of another origin with one script tag', () => {
  let library;
  let server;
  let page;
  before(async () => {
    library = await serve(root);
    server = await startOtherSite(library.origin);
    page = await openPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    // Record what the page logs from here on.
    await page.evaluate(() => {
      window.logged = [];
      window.addEventListener('error', ({message}) => window.logged.push(message));
      for (const kind of ['warn', 'error']) console[kind] = (...args) => window.logged.push(args.join(' '));
    });
  });
  after(async () => {
    await page?.close();
    server?.close();
    library?.close();
  });

  it('shows all three elements', async () => {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('exercise-card, cause-list, hold-timer')].map((element) => ({
        tag: element.localName,
        height: element.offsetHeight,
        text: element.shadowRoot?.textContent.replace(/\s+/g, ' ').trim().slice(0, 60),
      })),
    );
    assert.deepEqual(
      shown.map(({tag}) => tag),
      ['exercise-card', 'cause-list', 'hold-timer', 'exercise-card'],
    );
    assert.match(shown[0].text, /^Exercise 1 of 4 Pelvic tilt/);
    assert.match(shown[1].text, /^Why your back may hurt when you walk/);
    assert.match(shown[2].text, /Hold it there 5seconds/);
    for (const {height} of shown.slice(0, 3)) assert.ok(height > 300, `${height} px high`);
  });

  it('has lit in the file, as published', async () => {
    const {version} = JSON.parse(readFileSync(join(root, 'node_modules/lit-element/package.json'), 'utf8'));
    assert.deepEqual(await page.evaluate(() => window.litElementVersions), [version]);
  });

  it('leaves the page’s own words where an exercise is not known', async () => {
    assert.ok(await page.evaluate(() => document.querySelector('#own').offsetHeight > 0));
  });

  it('runs the card’s timer through its phases to the finish', async () => {
    await page.evaluate(() => {
      // The test moves the time: the elements use no other source of it.
      let nowMs = 0;
      const calls = new Map();
      performance.now = () => nowMs;
      const originalSetTimeout = window.setTimeout;
      // WebDriver limits a script to 30 s with a timeout in the page, which has to keep working.
      window.setTimeout = (callback, ms) =>
        ms > 20_000
          ? originalSetTimeout(callback, ms)
          : calls.set(calls.size, {atMs: nowMs + (ms ?? 0), callback}).size;
      window.clearTimeout = (id) => calls.set(id - 1, undefined);
      window.passSeconds = (seconds) => {
        for (let second = 0; second < seconds; second++) {
          nowMs += 1000;
          for (const [id, call] of [...calls]) {
            if (!call || call.atMs > nowMs) continue;
            calls.set(id, undefined);
            call.callback();
          }
        }
      };
      window.events = [];
      for (const type of ['start', 'phase', 'rep', 'set', 'finish']) {
        document.addEventListener(`timer-${type}`, ({phase}) =>
          window.events.push(type === 'phase' ? `${type} ${phase}` : type),
        );
      }
      document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]').click();
    });
    // This is a separate call, so that what the press started has run before time passes.
    await page.evaluate(() => window.passSeconds(120));
    const events = await page.evaluate(() => window.events);
    const repetition = ['phase hold', 'phase relax', 'rep'];
    assert.deepEqual(events, [
      'start',
      'phase prepare',
      ...Array(4).fill(repetition).flat(),
      'phase hold',
      'rep',
      'set',
      'finish',
    ]);
    const text = await page.evaluate(() => {
      const timer = document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer');
      return [timer.state, timer.shadowRoot.querySelector('.phase').textContent.trim()];
    });
    assert.deepEqual(text, ['finished', 'Done']);
  });

  it('says nothing on the console', async () => {
    assert.deepEqual(await page.evaluate(() => window.logged), []);
  });

  it('asks for nothing but its own file', async () => {
    const requested = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
    assert.deepEqual(requested, [`${library.origin}/dist/cdn/physio-elements.js`]);
  });
});
