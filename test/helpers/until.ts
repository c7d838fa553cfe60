import {waitUntil} from '@open-wc/testing';

/** Waits for what comes in its own time: as long as a slow machine takes. @param message what it is that comes */
export const until = (question: () => unknown, message?: string): Promise<void> =>
  waitUntil(question, message, {timeout: 20_000});
