// Many elements on one page, and a reader who presses something: how long until the page shows it. Measured by the browser
// itself (Event Timing), from the press to the next paint.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {serveAll} from './page.mjs';

const MOST_MS = 200;
const PRESSES = 20;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

describe('a page that is full', {skip: chromiumOnly}, () => {
  let browser, server;
  before(async () => {
    server = await serveAll();
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page with what a function puts there, and a list of how long each press took. */
  const open = async (fill) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/test/hosts/empty.html`);
    await page.evaluate(async (fill) => {
      await import('/dist/cdn/physio-elements.js');
      window.presses = [];
      window.clicks = 0;
      addEventListener('click', (event) => {
        if (event.composedPath()[0].closest('button')) window.clicks++;
      });
      const seen = (list) => {
        for (const {name, duration, interactionId} of list.getEntries())
          if (interactionId && /^(?:pointerup|keydown)$/.test(name)) window.presses.push(duration);
      };
      new PerformanceObserver(seen).observe({type: 'event', durationThreshold: 16, buffered: true});
      await new Function(`return (${fill})()`)();
    }, String(fill));
    return page;
  };

  const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  /** Presses something over and over. A press that takes less than 16 ms is not told, and was quick. */
  const presses = async (page, press) => {
    await page.evaluate(painted);
    for (let i = 0; i < PRESSES; i++) {
      await press(i);
      // Until what it has brought is painted.
      await page.evaluate(painted);
    }
    const told = await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.presses), 200)));
    return [...told, ...Array(Math.max(PRESSES - told.length, 0)).fill(0)];
  };
  /** Presses the first button of a kind, wherever it is by now. */
  const pressFirst = async (page, tag, part) => {
    const [x, y] = await page.evaluate(
      ([tag, part]) => {
        const button = document.querySelector(tag).shadowRoot.querySelector(`[part~=${part}]`);
        const {left, top, width, height} = button.getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      },
      [tag, part],
    );
    await page.mouse.click(x, y);
  };
  /** The machine may be busy with something else now and then: half of the presses say how it is. */
  const isQuick = (name, times) => {
    console.log(`${name}: ${median(times)} ms at the median, ${Math.max(...times)} ms at the most`);
    assert.ok(median(times) < MOST_MS, `${name}: ${times.join(' ')}`);
  };

  it('answers within 200 ms with 1,000 timers that run', async () => {
    const page = await open(async () => {
      for (let i = 0; i < 1000; i++) {
        const timer = document.createElement('hold-timer');
        Object.assign(timer, {hold: 600, prepare: 0, sound: 'off', keepAwake: 'off'});
        document.body.append(timer);
        await timer.updateComplete;
        timer.start();
      }
    });
    // Pause, one on, carry on, one on.
    isQuick(
      '1,000 timers',
      await presses(page, (i) => (i % 2 ? page.keyboard.press('ArrowRight') : pressFirst(page, 'hold-timer', 'main'))),
    );
    assert.equal(await page.evaluate(() => window.clicks), PRESSES / 2, 'each press came to a button');
    assert.equal(
      await page.evaluate(
        () => [...document.querySelectorAll('hold-timer')].filter(({state}) => state === 'running').length >= 999,
      ),
      true,
    );
    await page.close();
  });
});
