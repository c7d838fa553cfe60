import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {SharedClock} from '../../src/timer/clock.js';
import {buildProgram, holdAndRelax} from '../../src/timer/program.js';
import {TimerSession} from '../../src/timer/session.js';
import {snapshotAt} from '../../src/timer/snapshot.js';

/** A device: two times, timeouts, throttling and sleep. */
class Device {
  monotonicMs = 5000;
  wallMs = 1_700_000_000_000;
  /** Timeouts fire on multiples of this, as in a hidden page. */
  throttleMs = 1;
  timeouts = new Map<number, {atMs: number; callback: () => void}>();
  readonly document = {hidden: false};
  readonly listeners = new Map<string, {handleEvent(): void}>();
  #id = 0;
  readonly clock = new SharedClock({
    performance: {now: () => this.monotonicMs},
    Date: {now: () => this.wallMs},
    setTimeout: (callback, ms) => {
      this.timeouts.set(++this.#id, {atMs: this.monotonicMs + ms, callback});
      return this.#id;
    },
    clearTimeout: (id: number) => this.timeouts.delete(id),
    document: this.document,
    addEventListener: (type, listener) => this.listeners.set(type, listener),
  });

  /** The page goes out of sight, or comes back. */
  turn(hidden: boolean, type = 'visibilitychange'): void {
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
      const [id, call] = next;
      this.#pass(fireMs(call) - this.monotonicMs);
      this.timeouts.delete(id);
      call.callback();
    }
    this.#pass(endMs - this.monotonicMs);
  }

  /** Nothing runs; both times go on. */
  freeze(ms: number): void {
    this.#pass(ms);
  }

  /** Nothing runs; only the time of day goes on. */
  sleep(ms: number): void {
    this.wallMs += ms;
  }

  #pass(ms: number): void {
    this.monotonicMs += ms;
    this.wallMs += ms;
  }
}

const program = buildProgram({prepare: 5, reps: 1000, sets: 8, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)});

describe('the clock of a page', () => {
  it('wakes together who is due within a frame, with the last of them, and nobody too soon', () => {
    const device = new Device();
    const woken: string[] = [];
    const begun = device.clock.now();
    for (const ms of [1000, 1010, 1100])
      device.clock.wake(ms, () => woken.push(`${ms} at ${device.clock.now() - begun}`));
    device.run(2000);
    expect(woken).to.deep.equal(['1000 at 1010', '1010 at 1010', '1100 at 1100']);
  });

  it('has one timeout for all who wait', () => {
    const device = new Device();
    const woken: string[] = [];
    device.clock.wake(300, () => woken.push('third'));
    device.clock.wake(100, () => woken.push('first'));
    const cancel = device.clock.wake(150, () => woken.push('never'));
    device.clock.wake(200, () => woken.push('second'));
    expect(device.timeouts.size).to.equal(1);
    cancel();
    device.run(250);
    expect(woken).to.deep.equal(['first', 'second']);
    expect(device.timeouts.size).to.equal(1);
    device.run(100);
    expect([woken.at(-1), device.timeouts.size]).to.deep.equal(['third', 0]);
  });

  it('listens to its page from the first wake on, and wakes everyone when it is back', () => {
    const device = new Device();
    expect([...device.listeners.keys()]).to.deep.equal([]);
    let woken = 0;
    for (let i = 0; i < 2; i++) device.clock.wake(60_000, () => woken++);
    expect([...device.listeners.keys()]).to.deep.equal(['visibilitychange', 'pageshow']);
    const began = device.clock.now();
    device.turn(true);
    device.sleep(5000);
    // Told once more that it is hidden, it has still left when it left.
    device.turn(true);
    expect([woken, device.clock.now() - began]).to.deep.equal([0, 0]);
    device.turn(false, 'pageshow');
    expect([woken, device.clock.now() - began]).to.deep.equal([2, 5000]);
    device.sleep(5000);
    device.turn(false);
    expect(device.clock.now() - began).to.equal(5000);
  });

  it('wakes all others when one of them fails, now and later, and then tells of the failure', () => {
    const device = new Device();
    const woken: string[] = [];
    const again = (): void => {
      woken.push('other');
      device.clock.wake(1000, again);
    };
    device.clock.wake(1000, () => {
      throw new Error('of a listener');
    });
    device.clock.wake(1000, again);
    expect(() => device.run(1000)).to.throw('of a listener');
    expect(woken).to.deep.equal(['other']);
    device.run(3000);
    expect(woken.length).to.equal(4);
  });

  it('needs no page to listen to', () => {
    const device = new Device();
    const {setTimeout, clearTimeout} = globalThis;
    const clock = new SharedClock({
      performance: {now: () => device.monotonicMs},
      Date: {now: () => device.wallMs},
      setTimeout: (callback) => setTimeout(callback),
      clearTimeout: (id: number) => clearTimeout(id),
    });
    let woken = 0;
    const cancel = clock.wake(1000, () => woken++);
    // Whoever tells it all the same, as of a page that is back.
    clock.handleEvent();
    expect(woken).to.equal(1);
    cancel();
  });

  it('shows the true second through ten hours of throttling, freezing, sleep and clock changes', () => {
    const event = fc.record({
      kind: fc.constantFrom('run', 'throttle', 'hide', 'freeze', 'sleep', 'set the clock'),
      ms: fc.integer({min: 0, max: 20 * 60_000}),
    });
    fc.assert(
      fc.property(fc.array(event, {minLength: 30, maxLength: 90}), (events) => {
        const device = new Device();
        const shown = {elapsedMs: 0};
        const session = new TimerSession(program, device.clock, ({snapshot}) => (shown.elapsedMs = snapshot.elapsedMs));
        session.start();
        let trueMs = 0;
        const hidden = (during: () => void): void => {
          device.turn(true);
          during();
          device.turn(false);
        };
        for (const {kind, ms} of events) {
          if (kind === 'set the clock') {
            device.wallMs += ms * (ms % 2 ? -50 : 50);
            continue;
          }
          if (kind === 'run') device.run(ms);
          if (kind === 'throttle') {
            hidden(() => {
              device.throttleMs = ms % 3 ? 1000 : 60_000;
              device.run(ms);
              device.throttleMs = 1;
            });
          }
          if (kind === 'hide') hidden(() => device.run(ms));
          if (kind === 'freeze') hidden(() => device.freeze(ms));
          if (kind === 'sleep') hidden(() => device.sleep(ms));
          // Less than a second of sleep is not told from drift.
          trueMs += kind === 'sleep' && ms <= 1000 ? 0 : ms;
          const truth = snapshotAt(program, trueMs);
          const last = snapshotAt(program, shown.elapsedMs);
          expect([last.index, last.remaining, session.state]).to.deep.equal([
            truth.index,
            truth.remaining,
            truth.leftMs > 0 ? 'running' : 'finished',
          ]);
        }
        session.reset();
        expect(device.timeouts.size).to.equal(0);
      }),
      {numRuns: 60},
    );
  });
});
