// Code that the first view does not need, on a slow network and on one that fails.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {moduleScript, minimalPage} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const cdn = join(import.meta.dirname, '../../dist/cdn');
const needed = new Set(Object.values(JSON.parse(readFileSync(join(cdn, 'chunks.json'), 'utf8'))).flat());
const chunks = readdirSync(join(cdn, 'chunks')).filter((file) => file.endsWith('.js'));

/** In the page, before its scripts: what is asked of sound, speech and full screen, and whether during a press. */
function watch() {
  window.asked = [];
  let isPress = false;
  addEventListener('click', () => (isPress = true), {capture: true});
  addEventListener('click', () => (isPress = false));
  const during = (event) => window.asked.push(`${event}${isPress ? ' during the press' : ''}`);
  for (const [prototype, names] of [
    [OscillatorNode.prototype, ['start']],
    [SpeechSynthesis.prototype, ['speak']],
    [Element.prototype, ['requestFullscreen']],
  ])
    for (const name of names) {
      const original = prototype[name];
      prototype[name] = function (...args) {
        during(name === 'speak' ? `speak "${args[0].text}"` : name);
        return original.apply(this, args);
      };
    }
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      during('AudioContext');
    }
  };
}

describe('code that the first view does not need', {skip: chromiumOnly}, () => {
  let browser, library, site, page, held, failing;
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
    await page.addInitScript(watch);
  });
  afterEach(() => page.close());

  /** The chunk of a name, with or without a query. */
  const chunk = (name) => new RegExp(`/chunks/${name}-[\\w-]{6}\\.js`);

  /** Shows a page whose chunks of these names arrive when `held` is called, or do not arrive while `failing` is true. */
  async function show(body, names, fails = false) {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    held = release;
    failing = fails;
    for (const name of names)
      await page.route(chunk(name), async (route) => {
        if (failing) return route.abort();
        if (!fails) await released;
        return route.continue();
      });
    await page.goto(site.show(minimalPage(body + moduleScript(`${library.origin}/autoload.js`))));
  }
  const asked = () => page.evaluate(() => window.asked);
  const warnings = () => page.evaluate(() => window.logged.map(String));

  it('is not needed to show any element', async () => {
    const names = chunks.filter((file) => !needed.has(`chunks/${file}`)).map((file) => file.slice(0, -12));
    assert.ok(names.includes('hold-timer-later') && names.length > 5, names.join());
    const tags = ['exercise-card exercise="pelvic-tilt"', 'hold-timer', 'exercise-plan', 'cause-list', 'care-notice'];
    await show(tags.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join(''), names, true);
    for (const text of ['What to do', 'Ready when you are', 'Start today’s session', 'Your body works as one', 'Call'])
      await page.getByText(text).first().waitFor();
    // Nobody has asked for them yet.
    assert.deepEqual(await warnings(), []);
  });

  it('leaves Start working: the press unlocks sound and voice, which join in when they have loaded', async () => {
    await show('<hold-timer hold="4" reps="2" voice></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=main]').click();
    assert.equal(await page.evaluate(() => document.querySelector('hold-timer').state), 'running');
    assert.deepEqual(await asked(), ['AudioContext during the press', 'speak "" during the press']);
    held();
    await page.waitForFunction(
      () => window.asked.includes('start') && window.asked.some((one) => /Get ready/.test(one)),
    );
    assert.equal(await page.evaluate(() => document.querySelector('hold-timer').phase), 'prepare');
    assert.deepEqual(await warnings(), []);
  });

  it('fills the screen when it has loaded; full screen is requested during the press', async () => {
    await show('<hold-timer></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=floor]').click();
    assert.deepEqual(await asked(), ['requestFullscreen during the press']);
    assert.equal(await page.locator('dialog').count(), 0);
    held();
    await page.locator('dialog[open] [part=leave]').waitFor();
    // With its styles: the digits fill the dialog.
    const {height} = await page.locator('dialog').boundingBox();
    assert.equal(height, await page.evaluate(() => innerHeight));
  });

  it('starts the timer of a card when it has loaded; meanwhile the button says so', async () => {
    await show('<exercise-card exercise="pelvic-tilt"></exercise-card>', ['hold-timer']);
    const start = page.locator('[part=start]');
    await start.click();
    await page.getByRole('button', {name: 'Loading…'}).waitFor();
    assert.equal(await start.getAttribute('aria-busy'), 'true');
    held();
    await page.locator('hold-timer .running').waitFor();
    assert.equal(await start.count(), 0);
  });

  it('opens the settings when they have loaded', async () => {
    await show('<hold-timer></hold-timer>', ['hold-timer-later']);
    await page.locator('[part=settings]').click();
    assert.equal(await page.locator('[part=settings]').getAttribute('aria-expanded'), 'false');
    held();
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
    held();
    await page.locator('.sources li').nth(20).waitFor({state: 'attached'});
    await page.locator('[part=log]').waitFor({state: 'attached'});
    await page.emulateMedia({media: 'print'});
    assert.ok(await page.getByText('NHS inform').isVisible());
    assert.ok(await page.locator('[part=log] svg').first().isVisible());
  });

  it('keeps the list of references open while it loads', async () => {
    await show('<exercise-card exercise="pelvic-tilt"></exercise-card>', ['references']);
    await page.getByText('21 references').click();
    held();
    await page.getByText('NHS inform').waitFor();
    assert.deepEqual(await warnings(), []);
  });

  it('prints the handout of a plan when it has loaded', async () => {
    await show('<exercise-plan></exercise-plan>', ['exercise-plan-later']);
    await page.locator('[part=print]').click();
    assert.equal(await page.locator('iframe').count(), 0);
    held();
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
      told: 'The timer could not be loaded. Check your internet connection, then press the Start button again.',
      seen: 'hold-timer [part=ring]',
    },
    'the timer of a card that has it open': {
      body: '<exercise-card exercise="pelvic-tilt" timer="open"></exercise-card>',
      names: ['hold-timer'],
      press: '[part=start]',
      told: 'The timer could not be loaded. Check your internet connection, then press the Start button again.',
      seen: 'hold-timer [part=ring]',
    },
    'the references': {
      body: '<exercise-card exercise="pelvic-tilt"></exercise-card>',
      names: ['references'],
      press: '.sources summary',
      told: 'This could not be loaded. Check your internet connection, then open it again.',
      seen: '.sources li',
    },
    'the reminders': {
      body: '<exercise-plan></exercise-plan>',
      names: ['exercise-plan-later'],
      press: '.reminders summary',
      told: 'This could not be loaded. Check your internet connection, then open it again.',
      seen: '.reminders form',
    },
    'the settings': {
      body: '<hold-timer></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=settings]',
      told: 'This could not be loaded. Check your internet connection, then try again.',
      seen: '[part=panel] input[name=hold]',
    },
    'floor mode': {
      body: '<hold-timer></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=floor]',
      told: 'This could not be loaded. Check your internet connection, then try again.',
      seen: 'dialog[open] [part=leave]',
    },
    'the handout': {
      body: '<exercise-plan></exercise-plan>',
      names: ['exercise-plan-later'],
      press: '[part=print]',
      told: 'The page to print could not be loaded. Check your internet connection, then press the Print button again.',
      seen: '.screen',
    },
    'the sound': {
      body: '<hold-timer hold="4"></hold-timer>',
      names: ['hold-timer-later'],
      press: '[part=main]',
      told: 'The sound could not be loaded. The timer continues without sound.',
      seen: '[part=timer].running',
    },
  };
  for (const [name, {body, names, press, told, seen}] of Object.entries(failures))
    it(`shows a message if it cannot be loaded, and retries with the next press: ${name}`, async () => {
      await show(body, names, true);
      await page.locator(press).click();
      await page.getByRole('alert').getByText(told).waitFor();
      assert.match((await warnings()).join('\n'), /could not (?:be loaded|load)/);
      failing = false;
      // A timer that runs pauses with the first press, and an open list closes.
      await page.locator(press).click();
      if (name === 'the sound' || press.endsWith('summary')) await page.locator(press).click();
      await page.locator(seen).first().waitFor();
      await page.getByText(told).waitFor({state: 'detached'});
    });
});
