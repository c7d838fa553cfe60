import {SharedClock} from './clock.js';

/** The clock of this page or process. It does nothing until someone is to be woken. */
export const systemClock = new SharedClock({
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (id) => clearTimeout(id as number | undefined),
});
