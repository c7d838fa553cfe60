import {SharedClock} from './clock.js';

/** The clock of this page or process. It sets no timeout and adds no listener before the first call of `wake`. */
export const systemClock = new SharedClock(globalThis);
