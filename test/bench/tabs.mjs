// Opens tabs that share nothing with earlier ones.

/**
 * Calls a function with a new tab. The tab has its own browser context, and thus its own process without warm caches.
 * @template T
 * @param {import('playwright').Browser} chrome
 * @param {(tab: import('playwright').Page, devtools: import('playwright').CDPSession) => Promise<T>} work
 */
export async function inTab(chrome, work, options = {}) {
  const context = await chrome.newContext({viewport: {width: 800, height: 900}, ...options});
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    // Count the CPU time of the thread, which does not depend on what else the machine does.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    return await work(tab, devtools);
  } finally {
    await context.close();
  }
}

/** Reads a performance metric of a tab, such as `TaskDuration` in seconds. */
export async function metric(devtools, name) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name).value;
}
