// What running timers cost: main-thread time and CPU time of all browser processes over 10 s, all contenders in one run.
// npm run bench -- timers [seconds]
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/browsers.mjs';

const folder = join(import.meta.dirname, 'timers');
const seconds = Number(process.argv[3] ?? 10);
const counts = [1, 10, 100];

/** A page that runs one contender, as HTML. */
async function page(name, count) {
  const {outputFiles} = await build({
    stdin: {
      contents: `import {run} from './${name}.js'; run(${count}, document.getElementById('stage'));`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['production'],
    write: false,
  });
  return `<!doctype html><meta charset="utf-8"><style>#stage{display:grid;grid-template-columns:repeat(5,1fr);font:16px sans-serif}</style>
<div id="stage"></div><script type="module">${outputFiles[0].text.replace(/<\/script/g, '<\\/script')}</script>`;
}

/** Time over `seconds` of running, in ms: of the main thread, and of all processes. */
async function measure(name, count) {
  const {path} = await browser('chromium');
  const chrome = await chromium.launch({executablePath: path, args: chromiumArgs});
  try {
    const tab = await chrome.newPage();
    await tab.setContent(await page(name, count));
    const devtools = await tab.context().newCDPSession(tab);
    const system = await chrome.newBrowserCDPSession();
    await devtools.send('Performance.enable');
    const read = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      const {processInfo} = await system.send('SystemInfo.getProcessInfo');
      return {
        task: metrics.find((metric) => metric.name === 'TaskDuration').value * 1000,
        cpu: processInfo.reduce((sum, {cpuTime}) => sum + cpuTime, 0) * 1000,
      };
    };
    // Loading and the first frames are not what is measured.
    await tab.waitForTimeout(2000);
    const before = await read();
    await tab.waitForTimeout(seconds * 1000);
    const after = await read();
    return {task: Math.round(after.task - before.task), cpu: Math.round(after.cpu - before.cpu)};
  } finally {
    await chrome.close();
  }
}

const names = readdirSync(folder).map((file) => file.replace('.js', ''));
const rows = {};
for (const count of counts) {
  for (const name of names) {
    const {task, cpu} = await measure(name, count);
    rows[name] = {...rows[name], [`${count}: main thread, ms`]: task, [`${count}: all processes, ms`]: cpu};
  }
}
console.log(`${seconds} s of running timers in Chromium, by their number`);
console.table(rows);
