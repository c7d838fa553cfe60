// Tabs that share nothing with what came before them.

/**
 * Does something in a tab; a context of its own is a process of its own, where nothing is warm.
 * @template T
 * @param {import('playwright').Browser} chrome
 * @param {(tab: import('playwright').Page, devtools: import('playwright').CDPSession) => Promise<T>} work
 */
export async function inTab(chrome, work, options = {}) {
  const context = await chrome.newContext({viewport: {width: 800, height: 900}, ...options});
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    // Tasks are counted by their own processor time: what else the machine does meanwhile says nothing.
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    return await work(tab, devtools);
  } finally {
    await context.close();
  }
}

/** A number that the browser keeps of a tab, as `TaskDuration` in seconds. */
export async function metric(devtools, name) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}
