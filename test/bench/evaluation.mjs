// How long a page is held up by a script: time of the main thread to compile and run it, with a processor four times slower.
// npm run bench -- evaluation
import {relative} from 'node:path';
import {cdn, chunksOf} from '../../scripts/build/file-sizes.mjs';
import {openChromium} from '../helpers/chromium.mjs';
import {kitFiles, kitName, kits} from './kits.mjs';
import {rounds} from './rounds.mjs';
import {site} from './site.mjs';
import {estimate} from './statistics.mjs';
import {inTab, metric} from './tabs.mjs';

const SLOWER = 4;

const ours = {
  'hold-timer.js': {what: '`hold-timer.js`', stands: 'timer'},
  'exercise-card.js': {what: '`exercise-card.js`', stands: 'card'},
  'physio-elements.js': {what: '`physio-elements.js`'},
  pieces: {
    what: '`autoload.js` and the pieces that a card needs, before its timer',
    files: ['autoload.js', relative(cdn, chunksOf('exercise-card')[0])],
  },
};

/** Time, in ms, to import scripts into an empty page: that of running them, and all of the main thread's. */
const measure = (chrome, empty, addresses) =>
  inTab(chrome, async (tab, devtools) => {
    await tab.goto(empty);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
    const read = async () => ({
      script: await metric(devtools, 'ScriptDuration'),
      task: await metric(devtools, 'TaskDuration'),
    });
    const before = await read();
    // As plain as can be: Playwright would bring a script of its own.
    const {exceptionDetails} = await devtools.send('Runtime.evaluate', {
      expression: `Promise.all(${JSON.stringify(addresses)}.map((script) => import(script)))`,
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
        addresses: files.map((file) => pages.address(`/cdn/${file}`)),
      })),
      ...Object.entries(kits).map(([name, {kind}]) => ({name, what: kitName(name), beside: kind, addresses: []})),
      {name: 'nothing', what: 'an empty script', addresses: [pages.put('/nothing.js', 'export {};')]},
    ];
    for (const {name, addresses} of rows) {
      if (addresses.length > 0) continue;
      const {script} = await kitFiles(name);
      addresses.push(pages.put(`/${name}.js`, script));
    }
    const empty = pages.put('/', '<!doctype html><html lang="en"><link rel="icon" href="data:,"></html>');
    const addressesOf = new Map(rows.map(({name, addresses}) => [name, addresses]));
    const results = await rounds([...addressesOf.keys()], times, (name) =>
      measure(chrome, empty, addressesOf.get(name)),
    );
    return {
      title: 'What a script takes before anything is on the page',
      about:
        `Milliseconds of the main thread to run it, and to fetch, compile and run it, in a fresh page with nothing in it and a processor ${SLOWER} times ` +
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
