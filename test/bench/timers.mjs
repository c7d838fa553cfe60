// What running timers cost: main-thread time and CPU time of all browser processes over 10 s, all contenders in one run.
// npm run bench -- timers [seconds] [--write]: with --write, README's table is what came out
import {join} from 'node:path';
import {build} from 'esbuild';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/browsers.mjs';
import {tableInReadme} from '../../scripts/readme.mjs';

const folder = join(import.meta.dirname, 'timers');
const [, , , ...args] = process.argv;
const seconds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 10);
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

/** What each contender is, in README. */
const contenders = {
  ours: '`<hold-timer>`, a ring',
  shoelace: 'Shoelace, progress ring',
  react: 'react-countdown-circle-timer',
  easytimer: 'easytimer.js, text alone',
};

const results = new Map(Object.keys(contenders).map((name) => [name, []]));
for (const count of counts) {
  for (const [name, list] of results) list.push(await measure(name, count));
}
console.log(`${seconds} s of running timers in Chromium, by their number: ms on the main thread · ms of all processes`);
const cells = [...results].map(([name, list]) => [contenders[name], ...list.map(({task, cpu}) => `${task} · ${cpu}`)]);
console.table(
  Object.fromEntries(
    cells.map(([name, ...list]) => [name, Object.fromEntries(counts.map((count, i) => [count, list[i]]))]),
  ),
);
if (args.includes('--write'))
  tableInReadme('timers', ['timers', ...counts.map((count) => `#${count}`)], cells, {write: true});
