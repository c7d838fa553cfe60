// npm run bench [name…] [--quick] [--write]: runs all benchmarks or the named ones, and shows tables in the terminal and in
// results.md. --quick runs only a few rounds, to try them; --write updates the tables in docs/performance.md.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {openChromium} from '../helpers/chromium.mjs';
import {installed} from '../../scripts/test/test-packages.mjs';
import {table, updateSection} from '../../scripts/docs/generated-sections.mjs';
import {benchmarks, load, machine, print, save, timersTable, loadingTable} from './report.mjs';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const requested = args.filter((arg) => !arg.startsWith('--'));
const unknown = requested.find((name) => !benchmarks.includes(name));
if (unknown) throw new Error(`There is no benchmark "${unknown}", but ${benchmarks.join(', ')}.`);

installed(import.meta.dirname);

const chrome = await openChromium();
const version = chrome.version();
await chrome.close();

const results = existsSync(join(import.meta.dirname, 'results.json')) ? load() : {};
for (const name of requested.length > 0 ? requested : benchmarks) {
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
    // Save after each benchmark, so that a later failure loses nothing.
    const inOrder = benchmarks.filter((key) => results[key]).map((key) => [key, results[key]]);
    await save(Object.fromEntries(inOrder));
    console.log(`${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  } catch (error) {
    console.error(`${name} could not be measured.`, error);
    process.exitCode = 1;
  }
}
const tables = {timers: timersTable, loading: loadingTable};
for (const [name, tableOf] of Object.entries(tables)) {
  if (!args.includes('--write') || !results[name]) continue;
  const {columns, rows} = tableOf(results[name]);
  updateSection('docs/performance.md', name, table(columns, rows), {write: true});
}
