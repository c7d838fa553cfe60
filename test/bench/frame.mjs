// How long it takes to show something in a page, and how much memory that keeps.
import {inTab, metric} from './tabs.mjs';

/**
 * Calls the page's `insert(stage)` in a tab of its own.
 * @returns {Promise<{ms: number, bytes: number}>} time to the end of the frame that shows what was inserted, and the
 *   JavaScript heap that each of `count` keeps
 */
export const measureFrame = (chrome, address, count) =>
  inTab(chrome, async (tab, devtools) => {
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return metric(devtools, 'JSHeapUsedSize');
    };
    await tab.goto(address);
    const empty = await heap();
    const ms = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          // From within a frame, so that no time goes by in waiting for one; what follows it comes after its paint.
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
