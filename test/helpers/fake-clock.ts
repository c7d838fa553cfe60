import type {Clock} from '../../src/timer/clock.js';

/** A clock that a test moves forward. */
export class FakeClock implements Clock {
  #nowMs = 1000;
  #wakes: {atMs: number; callback: () => void}[] = [];

  now(): number {
    return this.#nowMs;
  }

  /** The number of pending calls: a timer that does not run has none. */
  get waiting(): number {
    return this.#wakes.length;
  }

  wake(ms: number, callback: () => void): () => void {
    const entry = {atMs: this.#nowMs + ms, callback};
    this.#wakes.push(entry);
    return () => (this.#wakes = this.#wakes.filter((other) => other !== entry));
  }

  /** Lets time pass, and makes every call that is due at its time. */
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

  /** Lets time pass while nothing runs, as in a frozen page, and then makes the calls that are due, late. */
  freeze(ms: number): void {
    this.#nowMs += ms;
    this.advance(0);
  }
}
