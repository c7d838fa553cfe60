// Runs sessions of an hour on a clock that the test moves: they neither retain more over time nor drift.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../helpers/page-driver.mjs';
import {openCounted, outcomeOf, serveAll} from './page.mjs';

describe('an hour on the mat', () => {
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

  it('wakes once a second, is true at its end, and holds no more than after its first minute', async () => {
    const {atStart, atEnd, shown, woken, minutes, waiting} = await outcomeOf(driver, async () => {
      document.body.innerHTML =
        '<hold-timer hold="20" relax="10" reps="60" sets="2" rest="30" prepare="5"></hold-timer>';
      const timer = document.body.firstChild;
      const clock = new window.cycles.Clock();
      timer.clock = clock;
      await timer.updateComplete;
      timer.start();
      const pass = async (seconds) => {
        for (let second = 0; second < seconds; second++) {
          clock.advance(1000);
          await timer.updateComplete;
        }
      };
      // Notes that are scheduled on the audio clock stay scheduled, as that clock hardly moves during the test.
      const retained = () => ({
        ...window.leakTracker.retainedCounts(),
        notes: 0,
        nodes: timer.shadowRoot.querySelectorAll('*').length,
      });
      await pass(60);
      const atStart = retained();
      const before = clock.woken;
      for (let minute = 1; minute < 59; minute++) {
        await pass(60);
        if (minute % 10) continue;
        // A pause does not count as time of the session.
        timer.pause();
        clock.advance(90_000);
        timer.start();
      }
      // This is the last minute of the hour.
      await pass(60);
      const atEnd = retained();
      const {elapsed, remaining, phase, rep, set} = timer;
      const woken = clock.woken - before;
      timer.remove();
      await timer.updateComplete;
      return {atStart, atEnd, shown: {elapsed, remaining, phase, rep, set}, woken, minutes: 59, waiting: clock.waiting};
    });
    assert.deepEqual(atEnd, atStart);
    // After 5 s to get ready, a set of 60 holds with 59 relax phases, the rest, and 59 repetitions, 5 s of the last hold have passed.
    assert.equal(3600 - 5 - (60 * 20 + 59 * 10) - 30 - 59 * 30, 5);
    assert.deepEqual(shown, {elapsed: 3600, remaining: 15, phase: 'hold', rep: 60, set: 2});
    assert.equal(woken, minutes * 60);
    assert.equal(waiting, 0, 'nothing is scheduled once it is removed');
  });

  it('goes through a programme again and again, and holds no more after an hour than after the first time', async () => {
    await driver.goto(`${server.origin}/test/guarantees/empty.html`);
    await openCounted(driver, server.origin);
    const {first, last, times, days, done} = await outcomeOf(driver, async () => {
      // This script can stop the time, which then passes only in `pass`.
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        Object.assign(script, {src: '/test/guarantees/every-state/page.js', onload: resolve, onerror: reject});
        document.head.append(script);
      });
      const {page} = window;
      // Notes that are scheduled on the audio clock are not counted, as that clock does not stand still.
      const retained = () => ({...window.leakTracker.retainedCounts(), notes: 0});
      document.body.innerHTML = '<exercise-plan remember></exercise-plan>';
      const plan = document.body.firstChild;
      const part = (name) => plan.shadowRoot.querySelector(`[part~=${name}]`);
      const rendered = async () => {
        for (let i = 0; i < 5; i++) await plan.updateComplete;
      };
      page.stopTime();
      let passed = 0;
      const pass = async (seconds) => {
        page.pass(seconds);
        passed += seconds;
        await rendered();
      };
      const press = async (name) => {
        part(name).click();
        await rendered();
      };
      /** Goes from the list of exercises through all of them, and back to the list. */
      const session = async () => {
        await press('start');
        while (!part('finish')) {
          const timer = part('exercise')?.shadowRoot?.querySelector('hold-timer');
          if (timer?.state === 'idle') timer.start();
          await pass(1);
        }
        await press('close');
        await pass(1);
      };
      await rendered();
      await session();
      const first = retained();
      let times = 1;
      while (passed < 3600) {
        await session();
        times++;
      }
      const {log} = plan;
      const last = retained();
      localStorage.clear();
      return {first, last, times, days: new Set(log.map(({day}) => day)).size, done: log.length};
    });
    assert.deepEqual(last, first);
    assert.ok(times > 1, `${times} times`);
    assert.deepEqual([days, done], [1, times * 4]);
  });

  it('takes back every note that has not sounded, at each pause', async () => {
    const notes = await outcomeOf(driver, async () => {
      document.body.innerHTML = '<hold-timer hold="5" reps="100"></hold-timer>';
      const timer = document.body.firstChild;
      const clock = new window.cycles.Clock();
      timer.clock = clock;
      await timer.updateComplete;
      const running = [];
      const paused = [];
      for (let i = 0; i < 10; i++) {
        timer.start();
        running.push(window.leakTracker.retainedCounts().notes);
        clock.advance(10_000);
        timer.pause();
        paused.push(window.leakTracker.retainedCounts().notes);
      }
      timer.start();
      timer.remove();
      return {
        running: Math.min(...running),
        paused: Math.max(...paused),
        gone: window.leakTracker.retainedCounts().notes,
      };
    });
    assert.ok(notes.running > 10, `${notes.running} are scheduled`);
    assert.deepEqual([notes.paused, notes.gone], [0, 0]);
  });
});
