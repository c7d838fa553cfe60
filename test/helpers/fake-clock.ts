import type {Clock} from '../../src/timer/clock.js';

/** A clock that a test moves by hand. */
export class FakeClock implements Clock {
  #nowMs = 1000;
  #wakes: {atMs: number; callback: () => void}[] = [];

  now(): number {
    return this.#nowMs;
  }

  /** Calls waiting: a timer at rest has none. */
  get waiting(): number {
    return this.#wakes.length;
  }

  wake(ms: number, callback: () => void): () => void {
    const entry = {atMs: this.#nowMs + ms, callback};
    this.#wakes.push(entry);
    return () => (this.#wakes = this.#wakes.filter((other) => other !== entry));
  }

  /** Time passes, and every call that falls due is made at its own moment. */
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

  /** Time passes while nothing runs, as in a frozen page; then what is due is called, late. */
  freeze(ms: number): void {
    this.#nowMs += ms;
    this.advance(0);
  }
}
