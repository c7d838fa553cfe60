import {waitUntil} from '@open-wc/testing';

/** Waits until a condition is true, with a time limit that suits slow machines. @param message what the test waits for */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(condition, message, {timeout: 20_000});
