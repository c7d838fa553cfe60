// Says of each promise to those who embed this whether it is kept, and in which engine: npm run promises
// [-- --engine chromium|firefox|webkit] [--built] [--write: docs/promises.md]. A row is what the tests say whose suite begins with its number
// (test/guarantees/a<number>-….test.mjs). Builds (unless --built); fails where a row does, or has no test.
import {spawnSync} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import {WITHOUT_BROWSER} from '../../test/helpers/engine.mjs';
import {browser} from './browsers.mjs';
import {started} from './node-tests.mjs';
import {table as tableOf} from '../docs/readme-sections.mjs';
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
 * @property {string} promise in a few words
 * @property {{passed: number, failed: string[], missing: string[]}} result what failed, with what was wrong; and why
 *   something is not tested here
 */

/** Runs all tests in one engine. @returns {Promise<Map<string, Row>>} by number */
const rowsIn = () =>
  new Promise((resolve) => {
    const rows = new Map();
    const empty = () => ({passed: 0, failed: [], missing: []});
    let result = empty();
    const stream = started(files);
    const hear =
      (passed) =>
      ({name, nesting, skip, details, file = name}) => {
        if (skip) result.missing.push(skip);
        else if (details?.type !== 'suite' && passed) result.passed++;
        else if (details?.type !== 'suite') {
          const {cause, message} = details.error;
          result.failed.push(`${name}: ${(cause?.message ?? message).split('\n').slice(0, 12).join('\n    ')}`);
        }
        if (nesting > 0) return;
        // A suite comes to its end after all that is in it; a file that does not load has none.
        const number = numberOf(name) ?? numberOf(basename(file));
        const row = rows.get(`A${number}`) ?? {promise: name.replace(/^A\d+\W*|: .*/g, ''), result: empty()};
        row.result.passed += result.passed;
        row.result.failed.push(...result.failed);
        row.result.missing.push(...result.missing);
        rows.set(`A${number}`, row);
        result = empty();
      };
    stream.on('test:pass', hear(true)).on('test:fail', hear(false));
    stream.on('end', () => resolve(rows)).resume();
  });

/** @type {Map<string, Map<string, Row> | string>} rows of each engine, or why there are none */
const found = new Map();
const notes = [];
const mark = (reason) => {
  if (!notes.includes(reason)) notes.push(reason);
  return `(${notes.indexOf(reason) + 1})`;
};

/** What the table says of a row in an engine. */
function cell(number, engine) {
  const rows = found.get(engine);
  if (typeof rows === 'string') return `not here ${mark(rows)}`;
  const result = rows.get(number)?.result;
  if (!result) return 'no test';
  const reasons = [...new Set(result.missing)];
  if (result.failed.length > 0) return 'fail';
  if (result.passed === 0) {
    if (reasons.join() === WITHOUT_BROWSER) return WITHOUT_BROWSER;
    return ['not here', ...reasons.map(mark)].join(' ');
  }
  return ['pass', ...reasons.filter((reason) => reason !== WITHOUT_BROWSER).map(mark)].join(' ');
}

try {
  if (!values.built && spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'}).status)
    throw new Error('The build failed.');
  for (const kind of ['frameworks', 'package', 'platforms', ...(engines.includes('webkit') ? ['webkit'] : [])])
    installed(join(root, 'test', kind));
  for (const engine of engines) {
    const program = await browser(engine).catch(({message}) => message);
    if (typeof program === 'string') {
      found.set(engine, program);
      continue;
    }
    process.env.ENGINE = engine;
    const stop = await startDriver(engine, program);
    found.set(engine, await rowsIn());
    stop();
  }

  const rowsOf = (number) => [...found.values()].flatMap((rows) => rows instanceof Map && (rows.get(number) ?? []));
  const lines = numbers.map((number) => {
    const promise = rowsOf(number).find(Boolean)?.promise ?? '';
    return [number, promise, ...engines.map((engine) => cell(number, engine))];
  });
  const table = [['', 'promise', ...engines], ...lines];
  const widths = table[0].map((_, i) => Math.max(...table.map((line) => line[i].length)));
  for (const line of table)
    console.log(
      line
        .map((text, i) => text.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
  for (const [i, reason] of notes.entries()) console.log(`(${i + 1}) ${reason}`);
  for (const [engine, rows] of found)
    for (const [number, {result}] of rows instanceof Map ? rows : [])
      for (const failure of result.failed) console.log(`\n${number} in ${engine}: ${failure}`);

  if (values.write)
    writeFileSync(
      'docs/promises.md',
      [
        '# Promises to a page\n\nWritten by `npm run promises -- --write`. A row is what the tests of its number say (test/guarantees/).\n',
        tableOf(['', 'promise', ...engines], lines),
        ...notes.map((reason, i) => `\n(${i + 1}) ${reason}`),
        '',
      ].join('\n'),
    );

  // Where all engines were asked, a promise has to be seen kept in one.
  const kept = ([, , ...cells]) =>
    !cells.some((text) => /^(?:fail|no test)$/.test(text)) &&
    (values.engine || cells.some((text) => text.startsWith('pass')));
  const broken = lines.filter((line) => !kept(line)).map(([number]) => number);
  console.log(broken.length > 0 ? `\nNot shown to be kept: ${broken.join(', ')}` : `\nAll ${COUNT} are kept.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
