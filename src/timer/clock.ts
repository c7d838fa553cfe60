/** Where a timer gets its time from, and who wakes it. Injected, so that a test can be the clock. */
export interface Clock {
  /** Monotonic time in ms. */
  now(): number;
  /** Calls back once, `ms` from now or later. @returns a function that calls it off */
  wake(ms: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wake: (ms, callback) => {
    const id = setTimeout(callback, ms);
    return () => clearTimeout(id);
  },
};
