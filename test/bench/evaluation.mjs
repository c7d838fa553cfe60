// Measures how long a script blocks a page: main-thread time to compile and run it, with the CPU slowed down four times.
// npm run bench -- evaluation
import {relative} from 'node:path';
import {cdn, chunksOf} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {kitFiles, kitName, kits} from './kits.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate} from './statistics.mjs';
import {inTab, metric} from './tabs.mjs';

const CPU_SLOWDOWN = 4;

const ours = {
  'hold-timer.js': {what: '`hold-timer.js`', stands: 'timer'},
  'exercise-card.js': {what: '`exercise-card.js`', stands: 'card'},
  'physio-elements.js': {what: '`physio-elements.js`'},
  pieces: {
    what: '`autoload.js` and the pieces that a card needs, before its timer',
    files: ['autoload.js', relative(cdn, chunksOf('exercise-card')[0])],
  },
};

/** Measures the import of scripts into an empty page, in ms: the time of running them, and all main-thread time. */
const measure = (chrome, empty, urls) =>
  inTab(chrome, async (tab, devtools) => {
    await tab.goto(empty);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
    const read = async () => ({
      script: await metric(devtools, 'ScriptDuration'),
      task: await metric(devtools, 'TaskDuration'),
    });
    const before = await read();
    // Evaluate it without Playwright, which would add a script of its own to the measurement.
    const {exceptionDetails} = await devtools.send('Runtime.evaluate', {
      expression: `Promise.all(${JSON.stringify(urls)}.map((script) => import(script)))`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
    const after = await read();
    return {script: (after.script - before.script) * 1000, task: (after.task - before.task) * 1000};
  });

export async function run({quick}) {
  const times = quick ? 3 : 41;
  const chrome = await openChromium();
  const pages = await site();
  try {
    const rows = [
      ...Object.entries(ours).map(([name, {files = [name], ...row}]) => ({
        ...row,
        name,
        ours: true,
        urls: files.map((file) => pages.address(`/cdn/${file}`)),
      })),
      ...Object.entries(kits).map(([name, {kind}]) => ({name, what: kitName(name), beside: kind, urls: []})),
      {name: 'nothing', what: 'an empty script', urls: [pages.put('/nothing.js', 'export {};')]},
    ];
    for (const {name, urls} of rows) {
      if (urls.length > 0) continue;
      const {script} = await kitFiles(name);
      urls.push(pages.put(`/${name}.js`, script));
    }
    const empty = pages.put('/', '<!doctype html><html lang="en"><link rel="icon" href="data:,"></html>');
    const urlsOf = new Map(rows.map(({name, urls}) => [name, urls]));
    const results = await rounds([...urlsOf.keys()], times, (name) => measure(chrome, empty, urlsOf.get(name)));
    return {
      title: 'What a script takes before anything is on the page',
      about:
        `Milliseconds of the main thread to run it, and to fetch, compile and run it, in a fresh page with nothing in it and a processor ${CPU_SLOWDOWN} times ` +
        'slower; the scripts are those of the table of sizes.',
      times: `${times} runs`,
      tables: [
        {
          columns: [
            {key: 'script', head: 'running it, ms', digits: 1},
            {key: 'task', head: 'whole main thread, ms', digits: 1},
          ],
          rows: rows.map(({name, what, ours, stands, beside}) => ({
            name,
            what,
            ours,
            stands,
            beside,
            cells: Object.fromEntries(
              ['script', 'task'].map((key) => [key, estimate(results.get(name).map((value) => value[key]))]),
            ),
          })),
        },
      ],
    };
  } finally {
    await chrome.close();
    pages.close();
  }
}
