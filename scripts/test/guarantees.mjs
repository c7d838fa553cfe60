// Runs the tests of the guarantees in each engine, and prints a table of the results:
// npm run guarantees [-- --engine chromium|firefox|webkit] [--built] [--write]
//
// Each row of the table summarises the test suites whose names begin with its number (test/guarantees/a<number>-….test.mjs). The
// command fails if a row fails or has no test. --built skips the build; --write writes the table to docs/guarantees.md.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {WITHOUT_BROWSER} from '../../test/helpers/engine.mjs';
import {browser} from './browsers.mjs';
import {started} from './node-tests.mjs';
import {table as tableOf, updateSection} from '../docs/generated-sections.mjs';
import {installed} from './test-packages.mjs';
import {startDriver} from './webkit-driver.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

const {values} = parseArgs({
  options: {
    engine: {type: 'string', multiple: true},
    built: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});
const engines = values.engine ?? ['chromium', 'firefox', 'webkit'];
const COUNT = 21;
const numbers = Array.from({length: COUNT}, (_, i) => `A${i + 1}`);

const numberOf = (text) => /^a0*(\d+)\b/i.exec(text)?.[1];
const files = readdirSync('test/guarantees')
  .filter((file) => file.endsWith('.test.mjs') && numberOf(file))
  .map((file) => join(root, 'test/guarantees', file));

/**
 * @typedef {object} Row
 * @property {string} guarantee in a few words
 * @property {{passed: number, failed: string[], skipped: string[]}} result `failed`: the names of the tests that failed, with
 *   their errors; `skipped`: the reasons why tests were skipped
 */

/** Runs all tests in the engine that ENGINE names. @returns {Promise<Map<string, Row>>} the rows by number */
const runTests = () =>
  new Promise((resolve) => {
    const rows = new Map();
    const emptyResult = () => ({passed: 0, failed: [], skipped: []});
    let result = emptyResult();
    const stream = started(files);
    const onTest =
      (passed) =>
      ({name, nesting, skip, details, file = name}) => {
        if (skip) result.skipped.push(skip);
        else if (details?.type !== 'suite' && passed) result.passed++;
        else if (details?.type !== 'suite') {
          const {cause, message} = details.error;
          result.failed.push(`${name}: ${(cause?.message ?? message).split('\n').slice(0, 12).join('\n    ')}`);
        }
        if (nesting > 0) return;
        // A suite ends after all of its tests. A file that could not be loaded has no suite, so the number is that in its name.
        const number = numberOf(name) ?? numberOf(basename(file));
        const row = rows.get(`A${number}`) ?? {guarantee: name.replace(/^A\d+\W*|: .*/g, ''), result: emptyResult()};
        row.result.passed += result.passed;
        row.result.failed.push(...result.failed);
        row.result.skipped.push(...result.skipped);
        rows.set(`A${number}`, row);
        result = emptyResult();
      };
    stream.on('test:pass', onTest(true)).on('test:fail', onTest(false));
    stream.on('end', () => resolve(rows)).resume();
  });

/** @type {Map<string, Map<string, Row> | string>} rows of each engine, or why it could not run */
const results = new Map();
const notes = [];

/** Returns the number of a footnote, and adds the footnote if it is new. */
const footnote = (reason) => {
  if (!notes.includes(reason)) notes.push(reason);
  return `(${notes.indexOf(reason) + 1})`;
};

/** Returns a cell of the table: the result of a guarantee in an engine. */
function cell(number, engine) {
  const rows = results.get(engine);
  if (typeof rows === 'string') return `not tested ${footnote(rows)}`;
  const result = rows.get(number)?.result;
  if (!result) return 'no test';
  const reasons = [...new Set(result.skipped)];
  if (result.failed.length > 0) return 'fail';
  if (result.passed === 0) {
    if (reasons.join() === WITHOUT_BROWSER) return WITHOUT_BROWSER;
    return ['not tested', ...reasons.map(footnote)].join(' ');
  }
  return ['pass', ...reasons.filter((reason) => reason !== WITHOUT_BROWSER).map(footnote)].join(' ');
}

try {
  if (!values.built && spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'}).status)
    throw new Error('The build failed.');
  for (const kind of ['frameworks', 'package', 'platforms', ...(engines.includes('webkit') ? ['webkit'] : [])])
    installed(join(root, 'test', kind));
  for (const engine of engines) {
    const installedBrowser = await browser(engine).catch(({message}) => message);
    if (typeof installedBrowser === 'string') {
      results.set(engine, installedBrowser);
      continue;
    }
    process.env.ENGINE = engine;
    const stop = await startDriver(engine, installedBrowser);
    results.set(engine, await runTests());
    stop();
  }

  const rowsOf = (number) => [...results.values()].flatMap((rows) => rows instanceof Map && (rows.get(number) ?? []));
  const lines = numbers.map((number) => {
    const guarantee = rowsOf(number).find(Boolean)?.guarantee ?? '';
    return [number, guarantee, ...engines.map((engine) => cell(number, engine))];
  });
  const table = [['', 'guarantee', ...engines], ...lines];
  const widths = table[0].map((_, i) => Math.max(...table.map((line) => line[i].length)));
  for (const line of table)
    console.log(
      line
        .map((text, i) => text.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
  for (const [i, reason] of notes.entries()) console.log(`(${i + 1}) ${reason}`);
  for (const [engine, rows] of results)
    for (const [number, {result}] of rows instanceof Map ? rows : [])
      for (const failure of result.failed) console.log(`\n${number} in ${engine}: ${failure}`);

  if (values.write)
    updateSection(
      'docs/guarantees.md',
      'results',
      [
        tableOf(['', 'guarantee', ...engines], lines),
        ...notes.map((reason, i) => `\n(${i + 1}) ${reason[0].toUpperCase()}${reason.slice(1)}.`),
      ].join('\n'),
      {write: true},
    );

  // If all engines have run, each guarantee has to pass in at least one of them.
  const isHeld = ([, , ...cells]) =>
    !cells.some((text) => /^(?:fail|no test)$/.test(text)) &&
    (values.engine || cells.some((text) => text.startsWith('pass')));
  const broken = lines.filter((line) => !isHeld(line)).map(([number]) => number);
  console.log(broken.length > 0 ? `\nNot shown to hold: ${broken.join(', ')}` : `\nAll ${COUNT} guarantees hold.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
