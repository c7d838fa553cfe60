import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {SharedClock} from '../../src/timer/clock.js';
import {buildProgram, holdAndRelax} from '../../src/timer/program.js';
import {TimerSession} from '../../src/timer/session.js';
import {snapshotAt} from '../../src/timer/snapshot.js';

/** A fake device with monotonic and system time, timeouts, throttling and sleep. */
class FakeDevice {
  monotonicMs = 5000;
  systemMs = 1_700_000_000_000;
  /** Timeouts fire on multiples of this, as in a hidden page. */
  throttleMs = 1;
  timeouts = new Map<number, {atMs: number; callback: () => void}>();
  readonly document = {hidden: false};
  readonly listeners = new Map<string, {handleEvent(): void}>();
  #id = 0;
  readonly clock = new SharedClock({
    performance: {now: () => this.monotonicMs},
    Date: {now: () => this.systemMs},
    setTimeout: (callback, ms) => {
      this.timeouts.set(++this.#id, {atMs: this.monotonicMs + ms, callback});
      return this.#id;
    },
    clearTimeout: (id: number) => this.timeouts.delete(id),
    document: this.document,
    addEventListener: (type, listener) => this.listeners.set(type, listener),
  });

  /** Makes the page hidden or visible, with its event. */
  setHidden(hidden: boolean, type = 'visibilitychange'): void {
    this.document.hidden = hidden;
    this.listeners.get(type)?.handleEvent();
  }

  run(ms: number): void {
    const endMs = this.monotonicMs + ms;
    for (;;) {
      const fireMs = ({atMs}: {atMs: number}): number =>
        Math.ceil(Math.max(atMs, this.monotonicMs) / this.throttleMs) * this.throttleMs;
      const [next] = [...this.timeouts].sort(([, a], [, b]) => a.atMs - b.atMs);
      if (!next || fireMs(next[1]) > endMs) break;
      const [id, timeout] = next;
      this.#advance(fireMs(timeout) - this.monotonicMs);
      this.timeouts.delete(id);
      timeout.callback();
    }
    this.#advance(endMs - this.monotonicMs);
  }

  /** Both times pass, but no timeout fires. */
  freeze(ms: number): void {
    this.#advance(ms);
  }

  /** Only system time passes, and no timeout fires. */
  sleep(ms: number): void {
    this.systemMs += ms;
  }

  #advance(ms: number): void {
    this.monotonicMs += ms;
    this.systemMs += ms;
  }
}

const program = buildProgram({prepare: 5, reps: 1000, sets: 8, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)});

describe('SharedClock', () => {
  it('calls callbacks that are due within a frame together, when the last is due, and none too early', () => {
    const device = new FakeDevice();
    const called: string[] = [];
    const startMs = device.clock.now();
    for (const ms of [1000, 1010, 1100])
      device.clock.wake(ms, () => called.push(`${ms} at ${device.clock.now() - startMs}`));
    device.run(2000);
    expect(called).to.deep.equal(['1000 at 1010', '1010 at 1010', '1100 at 1100']);
  });

  it('sets one timeout for all callbacks', () => {
    const device = new FakeDevice();
    const called: string[] = [];
    device.clock.wake(300, () => called.push('third'));
    device.clock.wake(100, () => called.push('first'));
    const cancel = device.clock.wake(150, () => called.push('never'));
    device.clock.wake(200, () => called.push('second'));
    expect(device.timeouts.size).to.equal(1);
    cancel();
    device.run(250);
    expect(called).to.deep.equal(['first', 'second']);
    expect(device.timeouts.size).to.equal(1);
    device.run(100);
    expect([called.at(-1), device.timeouts.size]).to.deep.equal(['third', 0]);
  });

  it('adds its listeners at the first wake, and calls all callbacks when the page becomes visible', () => {
    const device = new FakeDevice();
    expect([...device.listeners.keys()]).to.deep.equal([]);
    let calls = 0;
    for (let i = 0; i < 2; i++) device.clock.wake(60_000, () => calls++);
    expect([...device.listeners.keys()]).to.deep.equal(['visibilitychange', 'pageshow']);
    const startMs = device.clock.now();
    device.setHidden(true);
    device.sleep(5000);
    // A second event while hidden does not change when it became hidden.
    device.setHidden(true);
    expect([calls, device.clock.now() - startMs]).to.deep.equal([0, 0]);
    device.setHidden(false, 'pageshow');
    expect([calls, device.clock.now() - startMs]).to.deep.equal([2, 5000]);
    device.sleep(5000);
    device.setHidden(false);
    expect(device.clock.now() - startMs).to.equal(5000);
  });

  it('calls the other callbacks if one throws, now and later, and then throws its error', () => {
    const device = new FakeDevice();
    const called: string[] = [];
    const wakeAgain = (): void => {
      called.push('other');
      device.clock.wake(1000, wakeAgain);
    };
    device.clock.wake(1000, () => {
      throw new Error('from a callback');
    });
    device.clock.wake(1000, wakeAgain);
    expect(() => device.run(1000)).to.throw('from a callback');
    expect(called).to.deep.equal(['other']);
    device.run(3000);
    expect(called.length).to.equal(4);
  });

  it('works without a document and events', () => {
    const device = new FakeDevice();
    const {setTimeout, clearTimeout} = globalThis;
    const clock = new SharedClock({
      performance: {now: () => device.monotonicMs},
      Date: {now: () => device.systemMs},
      setTimeout: (callback) => setTimeout(callback),
      clearTimeout: (id: number) => clearTimeout(id),
    });
    let calls = 0;
    const cancel = clock.wake(1000, () => calls++);
    // Called anyway, as for a page that becomes visible.
    clock.handleEvent();
    expect(calls).to.equal(1);
    cancel();
  });

  it('is right to the second through ten hours of throttling, freezing, sleep and clock changes', () => {
    const event = fc.record({
      kind: fc.constantFrom('run', 'throttle', 'hide', 'freeze', 'sleep', 'set the clock'),
      ms: fc.integer({min: 0, max: 20 * 60_000}),
    });
    fc.assert(
      fc.property(fc.array(event, {minLength: 30, maxLength: 90}), (events) => {
        const device = new FakeDevice();
        const shown = {elapsedMs: 0};
        const session = new TimerSession(program, device.clock, ({snapshot}) => (shown.elapsedMs = snapshot.elapsedMs));
        session.start();
        let trueMs = 0;
        const whileHidden = (act: () => void): void => {
          device.setHidden(true);
          act();
          device.setHidden(false);
        };
        for (const {kind, ms} of events) {
          if (kind === 'set the clock') {
            device.systemMs += ms * (ms % 2 ? -50 : 50);
            continue;
          }
          if (kind === 'run') device.run(ms);
          if (kind === 'throttle') {
            whileHidden(() => {
              device.throttleMs = ms % 3 ? 1000 : 60_000;
              device.run(ms);
              device.throttleMs = 1;
            });
          }
          if (kind === 'hide') whileHidden(() => device.run(ms));
          if (kind === 'freeze') whileHidden(() => device.freeze(ms));
          if (kind === 'sleep') whileHidden(() => device.sleep(ms));
          // Sleep of less than a second cannot be distinguished from drift.
          trueMs += kind === 'sleep' && ms <= 1000 ? 0 : ms;
          const expected = snapshotAt(program, trueMs);
          const actual = snapshotAt(program, shown.elapsedMs);
          expect([actual.index, actual.remaining, session.state]).to.deep.equal([
            expected.index,
            expected.remaining,
            expected.leftMs > 0 ? 'running' : 'finished',
          ]);
        }
        session.reset();
        expect(device.timeouts.size).to.equal(0);
      }),
      {numRuns: 60},
    );
  });
});
