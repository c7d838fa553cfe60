// npm run bench [name…] [--quick] [--write]: the benchmarks, or those that are named, in tables here and in results.md.
// --quick takes a few rounds, to try them; --write brings README's tables of timers and of ways to load up to date.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {openChromium} from '../helpers/chromium.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {tableInReadme} from '../../scripts/docs/readme-sections.mjs';
import {benchmarks, load, machine, print, save, timersForReadme, waysForReadme} from './report.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = asked.find((name) => !benchmarks.includes(name));
if (unknown) throw new Error(`There is no benchmark "${unknown}", but ${benchmarks.join(', ')}.`);

installed(import.meta.dirname);

const chrome = await openChromium();
const version = chrome.version();
await chrome.close();

const results = existsSync(join(import.meta.dirname, 'results.json')) ? load() : {};
for (const name of asked.length > 0 ? asked : benchmarks) {
  const start = Date.now();
  try {
    const {run} = await import(`./${name}.mjs`);
    const result = {
      ...(await run({quick})),
      date: new Date().toISOString().slice(0, 10),
      machine: machine(version),
      quick,
    };
    results[name] = result;
    print(result);
    // One that fails later takes nothing with it.
    const inOrder = benchmarks.filter((one) => results[one]).map((one) => [one, results[one]]);
    await save(Object.fromEntries(inOrder));
    console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  } catch (error) {
    console.error(`${name} could not be measured.`, error);
    process.exitCode = 1;
  }
}
const tables = {timers: timersForReadme, loading: waysForReadme};
for (const [name, tableOf] of Object.entries(tables)) {
  if (!args.includes('--write') || !results[name]) continue;
  const {columns, rows} = tableOf(results[name]);
  tableInReadme(name, columns, rows, {write: true});
}
