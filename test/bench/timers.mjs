// Measures running timers: main-thread time and CPU time of all browser processes, in a new browser each time.
// npm run bench -- timers
import {openChromium} from '../helpers/chromium.mjs';
import {bundle, inline, versionOf} from './bundle.mjs';
import {rounds} from './rounds.mjs';
import {estimate, sum} from './statistics.mjs';
import {metric} from './tabs.mjs';

const counts = [1, 10, 100];
/** The duration of the reported values, which are combined from seconds of several rounds. */
const SECONDS = 10;

const library = (name, what) => `${what} (${versionOf(name)}), set every 100 ms`;

/**
 * By the name of the script in `timers/`. `ring`: it renders a ring; `floor`: the minimum that can be written by hand; `styles`:
 * the theme.
 */
const contenders = {
  ours: {what: '`<hold-timer>`', more: {ours: true, stands: 'timer', ring: true}},
  react: {
    what: `react-countdown-circle-timer (${versionOf('react-countdown-circle-timer')})`,
    more: {ring: true},
  },
  shoelace: {
    what: library('@shoelace-style/shoelace', 'Shoelace, progress ring'),
    more: {ring: true},
    styles: "@import '@shoelace-style/shoelace/dist/themes/light.css';sl-progress-ring{--size:160px}",
  },
  webawesome: {
    what: library('@awesome.me/webawesome', 'Web Awesome, progress ring'),
    more: {ring: true},
    styles: "@import '@awesome.me/webawesome/dist/styles/themes/default.css';wa-progress-ring{--size:160px}",
  },
  material: {
    what: library('@material/web', 'Material Web, circular progress'),
    more: {ring: true},
    styles: 'md-circular-progress{--md-circular-progress-size:160px}',
  },
  frames: {what: 'svg ring, every frame', more: {ring: true}},
  animation: {what: 'svg ring, Web Animation', more: {ring: true}},
  halves: {what: 'ring of clipped halves, transforms alone', more: {ring: true}},
  steps: {what: 'svg ring, `steps()`, ten a second', more: {ring: true}},
  seconds: {what: 'svg ring, once a second, by hand', more: {ring: true, floor: true}},
  easytimer: {what: `easytimer.js (${versionOf('easytimer.js')}), text alone`, more: {}},
  nothing: {what: 'an empty page', more: {}},
};
const names = Object.keys(contenders);

/** The HTML of a page that runs one contender. Each timer gets the same space, so that equally many are in the viewport. */
export async function page(name, count) {
  const source = `${name === 'ours' ? "import '../../../dist/cdn/hold-timer.js';" : ''}
    import {run} from './${name}.js'; run(${count}, document.getElementById('stage'));`;
  const sheet = await bundle(contenders[name].styles ?? '', {loader: 'css'});
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${sheet}body{margin:0}
    #stage{display:grid;grid:auto-flow 500px/repeat(5,1fr);font:16px sans-serif}#stage>*{min-width:0}</style>
    <div id="stage"></div>${inline(await bundle(source, {folder: 'timers'}))}</html>`;
}

/**
 * Measures running timers. @returns for each second, the milliseconds of the main thread and of all processes
 * @param {(tab: import('playwright').Page) => Promise<unknown>} open shows running timers
 */
export async function measureTimers(open, seconds) {
  const chrome = await openChromium();
  try {
    const tab = await chrome.newPage({viewport: {width: 1280, height: 1000}});
    await open(tab);
    const devtools = await tab.context().newCDPSession(tab);
    const system = await chrome.newBrowserCDPSession();
    await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
    const read = async () => {
      const {processInfo} = await system.send('SystemInfo.getProcessInfo');
      return {
        at: performance.now(),
        task: (await metric(devtools, 'TaskDuration')) * 1000,
        cpu: sum(processInfo.map(({cpuTime}) => cpuTime)) * 1000,
      };
    };
    // Skip loading and the first frames.
    await tab.waitForTimeout(1000);
    const readings = [await read()];
    while (readings.length <= seconds) {
      await tab.waitForTimeout(1000);
      readings.push(await read());
    }
    return readings.slice(1).map((after, i) => {
      const before = readings[i];
      const share = 1000 / (after.at - before.at);
      return {task: (after.task - before.task) * share, cpu: (after.cpu - before.cpu) * share};
    });
  } finally {
    await chrome.close();
  }
}

export async function run({quick}) {
  const times = quick ? 1 : 2;
  const seconds = quick ? 2 : SECONDS / 2;
  const results = new Map();
  for (const count of counts) {
    const pages = new Map();
    for (const name of names) pages.set(name, await page(name, count));
    results.set(
      count,
      await rounds(names, times, (name) => measureTimers((tab) => tab.setContent(pages.get(name)), seconds)),
    );
  }
  const scaledMean = (values) => (sum(values) / values.length) * SECONDS;
  return {
    title: 'Running timers',
    about:
      `Milliseconds of processor time in ${SECONDS} s of running timers, of the main thread and of all processes of the browser; means of seconds. ` +
      'Each has the same room on the page, so that at most ten are in sight of all.',
    times: `${times} × ${seconds} s`,
    tables: [
      {
        columns: ['task', 'cpu'].flatMap((key) =>
          counts.map((count) => ({
            key: `${key} ${count}`,
            count,
            head: `${count}, ${key === 'task' ? 'main thread' : 'all processes'}`,
            digits: 0,
          })),
        ),
        rows: names.map((name) => ({
          name,
          what: contenders[name].what,
          ...(contenders[name].more.ours ? {} : {beside: 'timer'}),
          ...contenders[name].more,
          cells: Object.fromEntries(
            ['task', 'cpu'].flatMap((key) =>
              counts.map((count) => [
                `${key} ${count}`,
                estimate(
                  results
                    .get(count)
                    .get(name)
                    .flat()
                    .map((second) => second[key]),
                  scaledMean,
                ),
              ]),
            ),
          ),
        })),
      },
    ],
  };
}
