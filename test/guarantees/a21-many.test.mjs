// A page with 1,000 cards, and one with 100 running timers. The tests count work instead of measuring time, where possible.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';
import {engine} from '../helpers/engine.mjs';

const root = join(import.meta.dirname, '../..');

/** Firefox works out the styles of what it leaves out as well, and takes ten times as long as Chromium. */
const [many, some] = engine === 'chromium' ? [1000, 100] : [200, 20];

describe('A21 a page with 1,000 cards or 100 timers stays responsive', () => {
  let driver, server;
  before(async () => {
    server = await serve(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  it('wakes once a second for 100 running timers, and writes a few nodes of each', async () => {
    await openWithLibrary(driver, server.origin, {body: '<main></main>', file: 'hold-timer.js'});
    await driver.evaluate(() => {
      // The test moves the time.
      let nowMs = 0;
      let calls = [];
      window.count = {wakes: 0, writes: 0, frames: 0};
      performance.now = () => nowMs;
      const {setTimeout, requestAnimationFrame} = window;
      window.setTimeout = (callback, ms) => {
        if (ms > 20_000) return setTimeout(callback, ms);
        const call = {atMs: nowMs + ms, callback};
        calls.push(call);
        return call;
      };
      window.clearTimeout = (call) => (calls = calls.filter((other) => other !== call));
      window.requestAnimationFrame = (callback) => {
        window.count.frames++;
        return requestAnimationFrame(callback);
      };
      window.pass = (seconds) => {
        const untilMs = nowMs + seconds * 1000;
        for (;;) {
          const [next] = calls.filter(({atMs}) => atMs <= untilMs).sort((one, other) => one.atMs - other.atMs);
          if (!next) break;
          calls = calls.filter((other) => other !== next);
          nowMs = Math.max(nowMs, next.atMs);
          window.count.wakes++;
          next.callback();
        }
        nowMs = untilMs;
      };
      const attributes = 'hold="30" prepare="0" sound="off" keep-awake="off"';
      document.querySelector('main').innerHTML = `<hold-timer ${attributes}></hold-timer>`.repeat(100);
    });
    const timers = () =>
      [...document.querySelectorAll('hold-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part]'));
    await until(driver, timers);
    await driver.evaluate(() => {
      const observer = new MutationObserver((records) => (window.count.writes += records.length));
      for (const timer of document.querySelectorAll('hold-timer')) {
        observer.observe(timer.shadowRoot, {subtree: true, childList: true, characterData: true, attributes: true});
        timer.start();
      }
    });
    await driver.evaluate(() => window.pass(2));
    await driver.evaluate(() => (window.count = {wakes: 0, writes: 0, frames: 0}));
    // Each second is drawn before the next.
    for (let second = 0; second < 10; second++) await driver.evaluate(() => window.pass(1));
    const {wakes, writes, frames, running} = await driver.evaluate(() => ({
      ...window.count,
      running: [...document.querySelectorAll('hold-timer')].filter(({state}) => state === 'running').length,
    }));
    assert.equal(running, 100);
    assert.ok(wakes >= 10 && wakes <= 20, `${wakes} wakes in 10 s`);
    assert.equal(frames, 0, 'no frame is asked for');
    const each = writes / 1000;
    assert.ok(each >= 1 && each <= 8, `${each} writes a second and timer`);
  });

  /** In a page: shows cards, with the exercises in turn. */
  const showCards = (count) => {
    const ids = ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt'];
    const cards = Array.from({length: count}, (_, i) => `<exercise-card exercise="${ids[i % 4]}"></exercise-card>`);
    document.querySelector('main').innerHTML = cards.join('');
  };

  it(`lays out and animates only the visible cards of ${many}`, async () => {
    await openWithLibrary(driver, server.origin, {body: '<main></main>', file: 'exercise-card.js'});
    await driver.evaluate(showCards, many);
    const drawn = () => !!document.querySelector('main').lastElementChild.shadowRoot?.querySelector('.title');
    await until(driver, drawn);
    const {count, seen, far, moving, elements} = await driver.evaluate(() => {
      const all = [...document.querySelectorAll('exercise-card')];
      const laidOut = ({shadowRoot}) =>
        shadowRoot.querySelector('.title').checkVisibility({contentVisibilityAuto: true});
      return {
        count: all.length,
        seen: laidOut(all[0]),
        far: all.slice(50).filter(laidOut).length,
        moving: document.getAnimations().length,
        elements: all.at(-1).shadowRoot.querySelectorAll('*').length,
      };
    });
    assert.equal(count, many);
    assert.ok(seen && elements > 50, `${elements} elements`);
    assert.deepEqual([far, moving], [0, 0]);
  });

  it('takes less than five times as long as the same markup without elements', async () => {
    await openWithLibrary(driver, server.origin, {body: '<main></main>', file: 'exercise-card.js'});
    await driver.evaluate(showCards, 4);
    await until(driver, () => !!document.querySelector('main').lastElementChild.shadowRoot?.querySelector('.title'));
    await driver.evaluate(
      (showCards, some) => {
        const main = document.querySelector('main');
        /** The time until everything is laid out. Reading a height forces the layout. */
        const time = async (insert) => {
          main.replaceChildren();
          await new Promise((resolve) => setTimeout(resolve));
          const start = performance.now();
          insert();
          await main.lastElementChild.updateComplete;
          window.height = main.offsetHeight;
          return performance.now() - start;
        };
        const [{shadowRoot}] = main.children;
        const markup = [...main.children].map(({shadowRoot}) => `<div>${shadowRoot.innerHTML}</div>`).join('');
        const contenders = {
          plain() {
            const root = main.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
            root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets;
            root.innerHTML = markup.repeat(some / 4);
          },
          ours: () => (0, eval)(showCards)(some),
        };
        void (async () => {
          const least = {plain: Infinity, ours: Infinity};
          for (let round = 0; round < 3; round++)
            for (const [name, insert] of Object.entries(contenders))
              least[name] = Math.min(least[name], await time(insert));
          window.least = least;
        })();
      },
      String(showCards),
      some,
    );
    await until(driver, () => !!window.least);
    const {ours, plain} = await driver.evaluate(() => window.least);
    assert.ok(ours < 5 * plain, `${ours.toFixed(0)} ms, plain HTML ${plain.toFixed(0)} ms`);
  });
});
