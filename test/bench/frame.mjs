// Measures how long it takes to show something in a page, and how much memory it retains.
import {inTab, metric} from './tabs.mjs';

/**
 * Calls `insert(stage)` of a page in a new tab.
 * @returns {Promise<{ms: number, bytes: number}>} time to the end of the frame that shows what was inserted, and the
 *   JavaScript heap that each of `count` insertions retains
 */
export const measureFrame = (chrome, url, count) =>
  inTab(chrome, async (tab, devtools) => {
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return metric(devtools, 'JSHeapUsedSize');
    };
    await tab.goto(url);
    const empty = await heap();
    const ms = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          // Start in a frame, so that the time excludes the wait for one. The message arrives after the frame is painted.
          requestAnimationFrame(() => {
            const start = performance.now();
            window.insert(document.getElementById('stage'));
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(0);
          });
        }),
    );
    await tab.waitForTimeout(300);
    return {ms, bytes: ((await heap()) - empty) / count};
  });
