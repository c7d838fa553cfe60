import type {Clock} from '../../src/timer/clock.js';

/** A clock that tests move forward. */
export class FakeClock implements Clock {
  #nowMs = 1000;
  #wakes: {atMs: number; callback: () => void}[] = [];

  now(): number {
    return this.#nowMs;
  }

  /** The number of pending calls. A timer that does not run has none. */
  get waiting(): number {
    return this.#wakes.length;
  }

  wake(ms: number, callback: () => void): () => void {
    const entry = {atMs: this.#nowMs + ms, callback};
    this.#wakes.push(entry);
    return () => (this.#wakes = this.#wakes.filter((other) => other !== entry));
  }

  /** Lets time pass, and makes each pending call at the time when it is due. */
  advance(ms: number): void {
    const endMs = this.#nowMs + ms;
    for (;;) {
      const [next] = this.#wakes.filter(({atMs}) => atMs <= endMs).sort((a, b) => a.atMs - b.atMs);
      if (!next) break;
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      this.#wakes = this.#wakes.filter((other) => other !== next);
      next.callback();
    }
    this.#nowMs = endMs;
  }

  /** Lets time pass while nothing runs, as in a frozen page. The calls that have become due are made late, at the end. */
  freeze(ms: number): void {
    this.#nowMs += ms;
    this.advance(0);
  }
}
