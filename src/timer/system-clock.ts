import {SharedClock} from './clock.js';

/** The clock of this page or process. It does nothing until someone is to be woken. */
export const systemClock = new SharedClock(globalThis);
