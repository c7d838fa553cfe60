/** Where a timer gets its time from, and who wakes it. Injected, so that a test can be the clock. */
export interface Clock {
  /** Monotonic time in ms. */
  now(): number;
  /** Calls back once, about `ms` from now; sooner does no harm. @returns a function that calls it off */
  wake(ms: number, callback: () => void): () => void;
}

/** What a clock needs of its surroundings: these parts of `globalThis`. */
export interface ClockSource {
  /** Time in ms that never jumps, but may stand still while the device sleeps. */
  readonly performance: {now(): number};
  /** Time of day in ms: goes on while the device sleeps, but may be set forward or back. */
  readonly Date: {now(): number};
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(id: never): void;
  /** Only a page has these: the clock listens for `visibilitychange` and `pageshow`. */
  readonly document?: {readonly hidden: boolean};
  addEventListener?(type: string, listener: {handleEvent(): void}): void;
}

/** How long a frame lasts on most screens. ms. */
const FRAME_MS = 16;

/** Below this, the two times differ by drift. ms. */
const ASLEEP_MS = 1000;

/**
 * One clock for all timers of a page. It has one timeout at a time, for whoever is to be woken first, and knows of sleep:
 * while the page is hidden the time of day is believed where it has gone on further than monotonic time; at other
 * times it is not asked, so that setting the device's clock changes nothing.
 */
export class SharedClock implements Clock {
  readonly #source: ClockSource;
  readonly #calls = new Map<() => void, number>();
  #timeout: unknown;
  #running = false;
  #sleptMs = 0;
  #left: {monotonic: number; wall: number} | undefined;

  constructor(source: ClockSource) {
    this.#source = source;
  }

  now(): number {
    return this.#source.performance.now() + this.#sleptMs;
  }

  wake(ms: number, callback: () => void): () => void {
    // From the first on, and for good. It is the clock itself that listens: a function would hold what it was written in.
    for (const type of ['visibilitychange', 'pageshow']) this.#source.addEventListener?.(type, this);
    this.#calls.set(callback, this.now() + ms);
    this.#sleep();
    return () => {
      this.#calls.delete(callback);
      this.#sleep();
    };
  }

  /**
   * The page goes out of sight, or comes back. Hidden, it may be frozen, kept for the way back, or asleep: the time asleep is
   * counted, and every running timer shows the truth at once.
   */
  handleEvent(): void {
    const source = this.#source;
    const now = {monotonic: source.performance.now(), wall: source.Date.now()};
    if (source.document?.hidden) {
      this.#left ??= now;
      return;
    }
    if (this.#left) {
      const sleptMs = now.wall - this.#left.wall - (now.monotonic - this.#left.monotonic);
      if (sleptMs > ASLEEP_MS) this.#sleptMs += sleptMs;
      this.#left = undefined;
    }
    this.#run(Infinity);
  }

  #run(untilMs: number): void {
    const due = [...this.#calls].filter(([, atMs]) => atMs <= untilMs);
    for (const [callback] of due) this.#calls.delete(callback);
    const errors: unknown[] = [];
    this.#running = true;
    for (const [callback] of due) {
      try {
        callback();
      } catch (error) {
        errors.push(error);
      }
    }
    this.#running = false;
    this.#sleep();
    // Only now, so that no other timer stops for it.
    if (errors.length > 0) throw errors.length > 1 ? new AggregateError(errors) : errors[0];
  }

  #sleep(): void {
    if (this.#running) return;
    this.#source.clearTimeout(this.#timeout as never);
    if (this.#calls.size === 0) return;
    // Whoever is due in the same frame is woken together, with the last of them: the page is drawn once.
    const times = [...this.#calls.values()];
    const lastMs = Math.min(...times) + FRAME_MS;
    const ms = Math.max(...times.filter((atMs) => atMs <= lastMs)) - this.now();
    this.#timeout = this.#source.setTimeout(() => this.#run(this.now() + 1), Math.max(ms, 0));
  }
}
