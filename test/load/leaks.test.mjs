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
const retainedCounts = (driver) => driver.evaluate(() => window.leakTracker.retainedCounts());

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
      const before = await retainedCounts(driver);
      await cycle(driver, tag, 100);
      assert.deepEqual(await retainedCounts(driver), before);
      assert.deepEqual(await driver.evaluate(() => window.logged), []);
    });
});

describe('elements that come and go a thousand times', {skip: chromiumOnly}, () => {
  let browser, server, page, devtools;
  before(async () => {
    server = await serveAll();
    // Sound is allowed, so that notes are created and end.
    browser = await openChromium({args: ['--autoplay-policy=no-user-gesture-required']});
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Measures what the page retains after garbage collection. */
  const measureRetained = async () => {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const {metrics} = await devtools.send('Performance.getMetrics');
    const valueOf = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      heap: valueOf('JSHeapUsedSize'),
      listeners: valueOf('JSEventListeners'),
      nodes: valueOf('Nodes'),
      documents: valueOf('Documents'),
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
  /** Measures by how much the retained amounts grow during some cycles. */
  const growth = async (driver, tag, times, leaks) => {
    await cycle(driver, tag, WARM_UP);
    const start = await measureRetained();
    await cycle(driver, tag, times, leaks);
    const end = await measureRetained();
    return Object.fromEntries(Object.entries(end).map(([name, value]) => [name, value - start[name]]));
  };
  /**
   * Whether an element leaves nothing behind. One element is tens of kilobytes and hundreds of nodes, so these limits notice a
   * leak in one state out of ten.
   */
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
      await measureRetained();
      assert.deepEqual(await driver.evaluate(() => window.cycles.remembered()), []);
      await page.close();
    });

  /** Functions for the page: each changes what an element shows many times, and waits until each change is rendered. */
  const changes = {
    'the log of a plan': async (from, to) => {
      const plan = document.querySelector('exercise-plan') ?? document.createElement('exercise-plan');
      plan.setAttribute('remember', '');
      document.body.append(plan);
      let plots = 0;
      for (let i = from; i < to; i++) {
        // Each time has another day and rating, so that the chart changes.
        const day = new Date(Date.now() - (i % 50) * 86_400_000).toISOString().slice(0, 10);
        const felt = i % 11;
        localStorage.setItem(`physio-elements log ${i}`, JSON.stringify({day, exercise: 'pelvic-tilt', felt}));
        dispatchEvent(new Event('storage'));
        await plan.updateComplete;
        plots += plan.shadowRoot.querySelectorAll('[part=weeks]').length;
        localStorage.removeItem(`physio-elements log ${i}`);
      }
      // The reminders are the last that a plan loads.
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
  for (const [name, show] of Object.entries(changes))
    it(`keep nothing of what they no longer show: ${name}`, async () => {
      const driver = await open();
      const showRange = (...range) => outcomeOf(driver, show, ...range);
      // From the second call on, the element is moved instead of created, so this warms up what the third call does.
      assert.equal(await showRange(0, 200), true);
      assert.equal(await showRange(200, 300), true);
      const start = await measureRetained();
      await showRange(300, 600);
      const end = await measureRetained();
      const more = end.nodes - start.nodes;
      console.log(`${name}: ${more} nodes`);
      // A leak would retain tens of nodes for each change.
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
