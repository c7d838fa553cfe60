/** The source of time and timeouts for timers. It is injected, so that tests can control time. */
export interface Clock {
  /** Monotonic time in ms. */
  now(): number;
  /** Calls `callback` once, after about `ms` milliseconds or earlier. @returns a function that cancels the call */
  wake(ms: number, callback: () => void): () => void;
}

/** The parts of `globalThis` that a clock needs. */
export interface ClockSource {
  /** Monotonic time in ms. It never jumps, but may stop while the device sleeps. */
  readonly performance: {now(): number};
  /** System time in ms. It continues while the device sleeps, but may be set forward or back. */
  readonly Date: {now(): number};
  setTimeout(callback: () => void, ms: number): unknown;
  clearTimeout(id: never): void;
  /** Only pages have a document and events. The clock listens for `visibilitychange` and `pageshow`. */
  readonly document?: {readonly hidden: boolean};
  addEventListener?(type: string, listener: {handleEvent(): void}): void;
}

/** The length of a frame on most screens, in ms. */
const FRAME_MS = 16;

/** A difference of up to this many ms between system time and monotonic time is drift, not sleep. */
const MAX_DRIFT_MS = 1000;

/**
 * The clock that all timers of a page share. It sets one timeout at a time, for the callback that is due first. It also counts
 * time during which the device sleeps: when a hidden page becomes visible again, and system time has advanced further than
 * monotonic time, the difference is added. Otherwise system time is ignored, so that setting the system clock has no effect.
 */
export class SharedClock implements Clock {
  readonly #source: ClockSource;
  /** The callbacks, with the times at which they are due. */
  readonly #callbacks = new Map<() => void, number>();
  #timeout: unknown;
  #isCalling = false;
  #sleptMs = 0;
  /** Monotonic and system time when the page became hidden; undefined while the page is visible. */
  #hiddenAt: {monotonicMs: number; systemMs: number} | undefined;

  constructor(source: ClockSource) {
    this.#source = source;
  }

  now(): number {
    return this.#source.performance.now() + this.#sleptMs;
  }

  wake(ms: number, callback: () => void): () => void {
    // The listener is the clock itself: adding it again does nothing, and a closure would retain its scope for good.
    for (const type of ['visibilitychange', 'pageshow']) this.#source.addEventListener?.(type, this);
    this.#callbacks.set(callback, this.now() + ms);
    this.#setTimeout();
    return () => {
      this.#callbacks.delete(callback);
      this.#setTimeout();
    };
  }

  /**
   * Called when the page becomes hidden or visible. While it is hidden, the page may be frozen or in the back/forward cache, or
   * the device may sleep. When it becomes visible, the time asleep is added, and all callbacks are called, so that timers update
   * immediately.
   */
  handleEvent(): void {
    const source = this.#source;
    const now = {monotonicMs: source.performance.now(), systemMs: source.Date.now()};
    if (source.document?.hidden) {
      this.#hiddenAt ??= now;
      return;
    }
    if (this.#hiddenAt) {
      const sleptMs = now.systemMs - this.#hiddenAt.systemMs - (now.monotonicMs - this.#hiddenAt.monotonicMs);
      if (sleptMs > MAX_DRIFT_MS) this.#sleptMs += sleptMs;
      this.#hiddenAt = undefined;
    }
    this.#callDue(Infinity);
  }

  #callDue(untilMs: number): void {
    const due = [...this.#callbacks].filter(([, atMs]) => atMs <= untilMs);
    for (const [callback] of due) this.#callbacks.delete(callback);
    const errors: unknown[] = [];
    this.#isCalling = true;
    for (const [callback] of due) {
      try {
        callback();
      } catch (error) {
        errors.push(error);
      }
    }
    this.#isCalling = false;
    this.#setTimeout();
    // Errors are thrown last, so that the callbacks of other timers are still called.
    if (errors.length > 0) throw errors.length > 1 ? new AggregateError(errors) : errors[0];
  }

  #setTimeout(): void {
    if (this.#isCalling) return;
    this.#source.clearTimeout(this.#timeout as never);
    if (this.#callbacks.size === 0) return;
    // Callbacks that are due within one frame are called together, when the last one is due, so that the page renders once.
    const times = [...this.#callbacks.values()];
    const lastMs = Math.min(...times) + FRAME_MS;
    const ms = Math.max(...times.filter((atMs) => atMs <= lastMs)) - this.now();
    this.#timeout = this.#source.setTimeout(() => this.#callDue(this.now() + 1), Math.max(ms, 0));
  }
}
