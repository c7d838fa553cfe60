// Each element is added, used and removed a thousand times, in all its states in turn: afterwards the page retains as much as
// before. Other engines than Chromium run 100 cycles, and cannot measure the heap and nodes.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {tags} from '../../dist/tags.js';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {openPage} from '../helpers/page-driver.mjs';
import {openCounted, outcomeOf, serveAll} from './page.mjs';

/** Cycles before the measurement: strings, templates, styles and compiled code are retained on purpose. */
const WARM_UP = 100;

const cycle = (driver, tag, times, leaks = false) =>
  outcomeOf(driver, (...args) => window.cycles.cycle(...args), tag, times, leaks);
const held = (driver) => driver.evaluate(() => window.held.counts());

describe('elements that come and go', () => {
  let driver, server;
  before(async () => {
    server = await serveAll();
    driver = await openPage();
    await openCounted(driver, server.origin);
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  for (const tag of tags)
    it(`leave no listener, observer, timer, frame, note, lock or animation: ${tag}`, async () => {
      await cycle(driver, tag, 15);
      const at = await held(driver);
      await cycle(driver, tag, 100);
      assert.deepEqual(await held(driver), at);
      assert.deepEqual(await driver.evaluate(() => window.logged), []);
    });
});

describe('elements that come and go a thousand times', {skip: chromiumOnly}, () => {
  let browser, server, page, devtools;
  before(async () => {
    server = await serveAll();
    // Sound is on, so that notes are made and end.
    browser = await openChromium({args: ['--autoplay-policy=no-user-gesture-required']});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Measures what the page retains after garbage collection. */
  const kept = async () => {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const {metrics} = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      heap: of('JSHeapUsedSize'),
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
      documents: of('Documents'),
    };
  };
  const open = async () => {
    page = await browser.newPage();
    devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const driver = {
      goto: (url) => page.goto(url),
      evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    };
    await openCounted(driver, server.origin);
    return driver;
  };
  /** How much more there is after some cycles than before them. */
  const growth = async (driver, tag, times, leaks) => {
    await cycle(driver, tag, WARM_UP);
    const start = await kept();
    await cycle(driver, tag, times, leaks);
    const end = await kept();
    return Object.fromEntries(Object.entries(end).map(([name, value]) => [name, value - start[name]]));
  };
  /** An element is tens of kilobytes, and hundreds of nodes: what one state in ten leaves behind each time is seen. */
  const isSteady = ({heap, listeners, nodes, documents}, times) =>
    heap < times * 500 && listeners < times / 20 && nodes < times * 2 && documents <= 0;

  for (const tag of tags)
    it(`leave heap, nodes and listeners as they were: ${tag}`, async () => {
      const driver = await open();
      const more = await growth(driver, tag, 1000 - WARM_UP, false);
      console.log(`${tag}: ${JSON.stringify(more)}`);
      assert.ok(isSteady(more, 1000 - WARM_UP), JSON.stringify(more));
      await page.close();
    });

  for (const tag of tags)
    it(`are gone, each from the first on: ${tag}`, async () => {
      const driver = await open();
      await cycle(driver, tag, await driver.evaluate((tag) => window.cycles.states[tag].length, tag));
      await kept();
      assert.deepEqual(await driver.evaluate(() => window.cycles.remembered()), []);
      await page.close();
    });

  /** In the page: shows something else so many times, one after the other, and waits until each is drawn. */
  const drawings = {
    'the log of a plan': async (from, to) => {
      const plan = document.querySelector('exercise-plan') ?? document.createElement('exercise-plan');
      plan.setAttribute('remember', '');
      document.body.append(plan);
      let plots = 0;
      for (let i = from; i < to; i++) {
        // Another day, another rating, each time: another month, and other bars.
        const day = new Date(Date.now() - (i % 50) * 86_400_000).toISOString().slice(0, 10);
        const felt = i % 11;
        localStorage.setItem(`physio-elements log ${i}`, JSON.stringify({day, exercise: 'pelvic-tilt', felt}));
        dispatchEvent(new Event('storage'));
        await plan.updateComplete;
        plots += plan.shadowRoot.querySelectorAll('[part=weeks]').length;
        localStorage.removeItem(`physio-elements log ${i}`);
      }
      // The last that a plan loads.
      while (!plan.shadowRoot.querySelector('.reminders form')) await new Promise(requestAnimationFrame);
      return plots > (to - from) / 2;
    },
    'the exercise of a card': async (from, to) => {
      const card = document.querySelector('exercise-card') ?? document.createElement('exercise-card');
      document.body.append(card);
      for (let i = from; i < to; i++) {
        const steps = [{kind: 'hold', seconds: 1 + (i % 60), text: `Raise ${i} for {seconds}.`}];
        card.data = {id: 'raise', name: `Raise ${i}`, steps};
        while (!card.shadowRoot?.textContent.includes(`Raise ${i} `)) await new Promise(requestAnimationFrame);
      }
      return true;
    },
  };
  for (const [name, show] of Object.entries(drawings))
    it(`keep nothing of what they no longer show: ${name}`, async () => {
      const driver = await open();
      const shown = (...range) => outcomeOf(driver, show, ...range);
      // The second time moves the element, as the third.
      assert.equal(await shown(0, 200), true);
      assert.equal(await shown(200, 300), true);
      const start = await kept();
      await shown(300, 600);
      const end = await kept();
      const more = end.nodes - start.nodes;
      console.log(`${name}: ${more} nodes`);
      // What is kept of each would be tens of nodes.
      assert.ok(more < 200, `${more} nodes`);
      await page.close();
    });

  it('are noticed where a page keeps them', async () => {
    const driver = await open();
    const more = await growth(driver, 'care-notice', 100, true);
    console.log(`kept: ${JSON.stringify(more)}`);
    assert.ok(!isSteady(more, 100), JSON.stringify(more));
    assert.ok(more.heap >= 100 * 500 && more.nodes >= 100 * 2, JSON.stringify(more));
    await page.close();
  });
});
