// Tests code that is loaded after the first view, over a network that is slow or fails.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {moduleScript, minimalPage} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const cdn = join(import.meta.dirname, '../../dist/cdn');
const neededChunks = new Set(Object.values(JSON.parse(readFileSync(join(cdn, 'chunks.json'), 'utf8'))).flat());
const chunks = readdirSync(join(cdn, 'chunks')).filter((file) => file.endsWith('.js'));

/**
 * Runs in the page before its scripts: records each use of sound, speech and full screen, and whether it happened during a
 * press, as browsers allow some of it only then.
 */
function recordCalls() {
  window.calls = [];
  let isPress = false;
  addEventListener('click', () => (isPress = true), {capture: true});
  addEventListener('click', () => (isPress = false));
  const record = (event) => window.calls.push(`${event}${isPress ? ' during the press' : ''}`);
  for (const [prototype, names] of [
    [OscillatorNode.prototype, ['start']],
    [SpeechSynthesis.prototype, ['speak']],
    [Element.prototype, ['requestFullscreen']],
  ])
    for (const name of names) {
      const original = prototype[name];
      prototype[name] = function (...args) {
        record(name === 'speak' ? `speak "${args[0].text}"` : name);
        return original.apply(this, args);
      };
    }
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      record('AudioContext');
    }
  };
}

describe('code that the first view does not need', {skip: chromiumOnly}, () => {
  let browser, library, site, page, release, failing;
  before(async () => {
    browser = await openChromium();
    library = await serve(cdn);
    site = await pageServer();
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.addInitScript(recordCalls);
  });
  afterEach(() => page.close());

  /** Matches the URL of a chunk by its name, with or without a query. */
  const chunk = (name) => new RegExp(`/chunks/${name}-[\\w-]{6}\\.js`);

  /** Shows a page whose chunks of these names arrive when `release` is called, or never while `failing` is true. */
  async function show(body, names, fails = false) {
    const released = new Promise((resolve) => (release = resolve));
    failing = fails;
    for (const name of names)
      await page.route(chunk(name), async (route) => {
        if (failing) return route.abort();
        if (!fails) await released;
        return route.continue();
      });
    await page.goto(site.show(minimalPage(body + moduleScript(`${library.origin}/autoload.js`))));
  }
  const recordedCalls = () => page.evaluate(() => window.calls);
  const warnings = () => page.evaluate(() => window.logged.map(String));

  it('is not needed to show any element', async () => {
    const names = chunks
      .filter((file) => !neededChunks.has(`chunks/${file}`))
      .map((file) => file.replace(/-[\w-]{6}\.js$/, ''));
    assert.ok(names.includes('hold-timer-later') && names.length > 5, names.join());
    const tags = ['exercise-card exercise="pelvic-tilt"', 'hold-timer', 'exercise-plan', 'cause-list', 'care-notice'];
    await show(tags.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join(''), names, true);
    for (const text of ['What to do', 'Ready when you are', 'Start today’s session', 'Your body works as one', 'Call'])
      await page.getByText(text).first().waitFor();
    // A failure is reported only once something has been requested.
    assert.deepEqual(await warnings(), []);
  });

  it('leaves Start working: the press unlocks sound and voice, which join in when they have loaded', async () => {
    await show('<hold-timer hold="4" reps="2" voice></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=main]').click();
    assert.equal(await page.evaluate(() => document.querySelector('hold-timer').state), 'running');
    assert.deepEqual(await recordedCalls(), ['AudioContext during the press', 'speak "" during the press']);
    release();
    await page.waitForFunction(
      () => window.calls.includes('start') && window.calls.some((call) => /Get ready/.test(call)),
    );
    assert.equal(await page.evaluate(() => document.querySelector('hold-timer').phase), 'prepare');
    assert.deepEqual(await warnings(), []);
  });

  it('fills the screen when it has loaded; full screen is requested during the press', async () => {
    await show('<hold-timer></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=floor]').click();
    assert.deepEqual(await recordedCalls(), ['requestFullscreen during the press']);
    assert.equal(await page.locator('dialog').count(), 0);
    release();
    await page.locator('dialog[open] [part=leave]').waitFor();
    // The dialog has its styles, and so fills the viewport.
    const {height} = await page.locator('dialog').boundingBox();
    assert.equal(height, await page.evaluate(() => innerHeight));
  });

  it('starts the timer of a card when it has loaded; meanwhile the button says so', async () => {
    await show('<exercise-card exercise="pelvic-tilt"></exercise-card>', ['hold-timer']);
    const start = page.locator('[part=start]');
    await start.click();
    await page.getByRole('button', {name: 'Loading…'}).waitFor();
    assert.equal(await start.getAttribute('aria-busy'), 'true');
    release();
    await page.locator('hold-timer .running').waitFor();
    assert.equal(await start.count(), 0);
  });

  it('opens the settings when they have loaded', async () => {
    await show('<hold-timer></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=settings]').click();
    assert.equal(await page.locator('[part=settings]').getAttribute('aria-expanded'), 'false');
    release();
    await page.locator('[part=panel] input[name=hold]').waitFor();
    assert.equal(
      await page
        .locator('[part=panel] .row')
        .first()
        .evaluate((row) => getComputedStyle(row).display),
      'flex',
    );
  });

  it('renders print content without a press', async () => {
    await show('<exercise-card exercise="pelvic-tilt"></exercise-card>', ['exercise-card-later', 'references']);
    await page.getByText('What to do').waitFor();
    assert.equal(await page.locator('[part=log], .sources li').count(), 0);
    release();
    await page.locator('.sources li').nth(20).waitFor({state: 'attached'});
    await page.locator('[part=log]').waitFor({state: 'attached'});
    await page.emulateMedia({media: 'print'});
    assert.ok(await page.getByText('NHS inform').isVisible());
    assert.ok(await page.locator('[part=log] svg').first().isVisible());
  });

  it('keeps the list of references open while it loads', async () => {
    await show('<exercise-card exercise="pelvic-tilt"></exercise-card>', ['references']);
    await page.getByText('21 references').click();
    release();
    await page.getByText('NHS inform').waitFor();
    assert.deepEqual(await warnings(), []);
  });

  it('prints the handout of a plan when it has loaded', async () => {
    await show('<exercise-plan></exercise-plan>', ['exercise-plan-later']);
    await page.locator('[part=print]').click();
    assert.equal(await page.locator('iframe').count(), 0);
    release();
    await page.locator('iframe').waitFor({state: 'attached'});
    const text = await page
      .frames()
      .at(-1)
      .evaluate(() => document.body.firstChild.shadowRoot.textContent);
    assert.match(text, /Pelvic tilt with a band/);
  });

  const failures = {
    'the timer of a card': {
      body: '<exercise-card exercise="pelvic-tilt"></exercise-card>',
      names: ['hold-timer'],
      press: '[part=start]',
      message: 'The timer could not be loaded. Check your internet connection, then press the Start button again.',
      selector: 'hold-timer [part=ring]',
    },
    'the timer of a card that has it open': {
      body: '<exercise-card exercise="pelvic-tilt" timer="open"></exercise-card>',
      names: ['hold-timer'],
      press: '[part=start]',
      message: 'The timer could not be loaded. Check your internet connection, then press the Start button again.',
      selector: 'hold-timer [part=ring]',
    },
    'the references': {
      body: '<exercise-card exercise="pelvic-tilt"></exercise-card>',
      names: ['references'],
      press: '.sources summary',
      message: 'This could not be loaded. Check your internet connection, then open it again.',
      selector: '.sources li',
    },
    'the reminders': {
      body: '<exercise-plan></exercise-plan>',
      names: ['exercise-plan-later'],
      press: '.reminders summary',
      message: 'This could not be loaded. Check your internet connection, then open it again.',
      selector: '.reminders form',
    },
    'the settings': {
      body: '<hold-timer></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=settings]',
      message: 'This could not be loaded. Check your internet connection, then try again.',
      selector: '[part=panel] input[name=hold]',
    },
    'floor mode': {
      body: '<hold-timer></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=floor]',
      message: 'This could not be loaded. Check your internet connection, then try again.',
      selector: 'dialog[open] [part=leave]',
    },
    'the handout': {
      body: '<exercise-plan></exercise-plan>',
      names: ['exercise-plan-later'],
      press: '[part=print]',
      message:
        'The page to print could not be loaded. Check your internet connection, then press the Print button again.',
      selector: '.screen',
    },
    'the sound': {
      body: '<hold-timer hold="4"></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=main]',
      message: 'The sound could not be loaded. The timer continues without sound.',
      selector: '[part=timer].running',
    },
  };
  for (const [name, {body, names, press, message, selector}] of Object.entries(failures))
    it(`shows a message if it cannot be loaded, and retries with the next press: ${name}`, async () => {
      await show(body, names, true);
      await page.locator(press).click();
      await page.getByRole('alert').getByText(message).waitFor();
      assert.match((await warnings()).join('\n'), /could not (?:be loaded|load)/);
      failing = false;
      // The next press pauses a running timer or closes an open list, so these need one more.
      await page.locator(press).click();
      if (name === 'the sound' || press.endsWith('summary')) await page.locator(press).click();
      await page.locator(selector).first().waitFor();
      await page.getByText(message).waitFor({state: 'detached'});
    });
});
