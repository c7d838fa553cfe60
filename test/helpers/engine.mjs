// Which engine the tests run in, and what a suite says that has no part for one.

export const engine = process.env.ENGINE ?? 'chromium';

/** What a promise says in the other engines that is kept before any browser comes into it. */
export const WITHOUT_BROWSER = 'without a browser';

/** Leaves out a suite that is the same in every engine, but once. */
export const skipInOtherEngines = engine !== 'chromium' && WITHOUT_BROWSER;
