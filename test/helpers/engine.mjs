// The engine in which the tests run, and the reasons to skip a suite in some engines.

export const engine = process.env.ENGINE ?? 'chromium';

/** The reason to skip the test of a guarantee that does not involve a browser. */
export const WITHOUT_BROWSER = 'without a browser';

/** The reason to skip a suite that gives the same result in every engine; `false` in Chromium. */
export const skipInOtherEngines = engine !== 'chromium' && WITHOUT_BROWSER;
