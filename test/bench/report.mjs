// What was measured, kept as data in results.json and shown from it: in the terminal, and in results.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {format, resolveConfig} from 'prettier';
import {table} from '../../scripts/docs/readme-sections.mjs';
import {targets} from './targets.mjs';

/** All benchmarks, in the order of results.md. */
export const benchmarks = [
  'sizes',
  'builds',
  'loading',
  'cards',
  'input',
  'timers',
  'evaluation',
  'first-paint',
  'hydration',
];

const json = new URL('results.json', import.meta.url);
const markdown = new URL('results.md', import.meta.url);

/** As all files of the repository are laid out. */
const styled = async (text, parser) => format(text, {...(await resolveConfig(new URL(import.meta.url))), parser});

/** What was kept, by the name of the benchmark. */
export const load = () => JSON.parse(readFileSync(json, 'utf8'));

/** In neutral words, so that tables of two machines can be told apart. */
export const machine = (chromium) =>
  [
    `${availableParallelism()} cores`,
    process.platform,
    `Node ${process.versions.node.split('.')[0]}`,
    ...(chromium ? [`Chromium ${chromium.split('.')[0]}`] : []),
  ].join(', ');

const number = (value, digits) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** A figure with the interval that it has with 95 %. */
function cell(figure, {digits}) {
  if (!figure) return '';
  if (figure.value === null) return 'never';
  const {value, low, high} = figure;
  return number(value, digits) + (low === undefined ? '' : ` (${number(low, digits)}–${number(high, digits)})`);
}

/** In which columns somebody takes less than ours does that they stand beside. */
function ahead(row, rows, columns) {
  if (row.ours) return '';
  const ours = rows.find(({stands}) => stands && stands === row.beside);
  if (!ours) return '';
  const won = columns.filter(({key}) => {
    const [theirs, own] = [row.cells[key], ours.cells[key]];
    return theirs && own && theirs.value !== null && theirs.value < own.value;
  });
  if (won.length === 0) return '';
  return won.length === columns.length ? '**in all**' : `**${won.map(({head}) => head).join('; ')}**`;
}

/** A table's heads and rows as text. */
function texts({columns, rows}) {
  const compared = rows.some(({beside}) => beside);
  return {
    heads: ['', ...columns.map(({head}) => `#${head}`), ...(compared ? ['ahead of ours'] : [])],
    lines: rows.map((row) => [
      row.ours ? `**${row.what}**` : row.what,
      ...columns.map((column) => cell(row.cells[column.key], column)),
      ...(compared ? [ahead(row, rows, columns)] : []),
    ]),
  };
}

const inTable = (one) => {
  const {heads, lines} = texts(one);
  return (one.caption ? `${one.caption}\n\n` : '') + table(heads, lines);
};

function section(name, {title, about, tables, date, machine, times, quick}) {
  const made = `Made by \`npm run bench -- ${name}${quick ? ' --quick' : ''}\` on ${date}; ${machine}${times ? `; ${times}` : ''}.`;
  return [`## ${title}`, about, made, ...tables.map(inTable)].join('\n\n');
}

/** The page of all results, as text. */
export async function page(results) {
  const rows = targets(results).map(({what, digits, figure, limit, met, against}) => [
    what,
    figure ? cell(figure, {digits}) : 'not measured',
    `≤ ${number(limit, digits)}`,
    figure ? (met ? 'met' : `**missed by ${number(figure.value - limit, digits)}**`) : '',
    against,
  ]);
  const text = [
    '# Benchmarks',
    'Written by `npm run bench`, from `results.json`; `npm run bench -- <name>` brings one of them up to date. All contenders ' +
      'of a table were measured in one run and took turns in a new order each round. Figures are medians with the interval ' +
      'that holds them with 95 % (bootstrap); among the targets, a ratio of two medians has what both intervals allow. Machines differ, so read the ratios. Less is better everywhere; the last ' +
      'column names where somebody is ahead of ours.',
    '## Targets',
    table(['target', '#measured', '#wanted', '', 'what it is measured against'], rows),
    ...Object.entries(results).map(([name, result]) => section(name, result)),
  ].join('\n\n');
  return styled(text, 'markdown');
}

/** Keeps all results, and writes the page of them. */
export async function save(results) {
  writeFileSync(json, await styled(JSON.stringify(results), 'json'));
  writeFileSync(markdown, await page(results));
}

/** Tables for the terminal. */
export function print({title, times, tables}) {
  console.log(`\n${title}${times ? `; ${times}` : ''}`);
  for (const one of tables) {
    const {heads, lines} = texts(one);
    if (one.caption) console.log(one.caption);
    const cells = (list) => Object.fromEntries(list.slice(1).map((text, i) => [heads[i + 1].replace('#', ''), text]));
    console.table(Object.fromEntries(lines.map((list) => [list[0].replaceAll('**', ''), cells(list)])));
  }
}

/** README's table of timers, as what came out. */
/** Ways to load a card: the page that each suits, and what it loads. */
const ways = {
  prerendered: ['rendered on a server or at build time', '`npx physio-elements prerender`, and `exercise-card.js`'],
  preloaded: ['any elements', '`autoload.js` and a `modulepreload` line for each chunk (the builder writes all lines)'],
  card: ['one kind of element', 'the file of its name, here `exercise-card.js`'],
  autoload: ['any elements, with one line alone', '`autoload.js`, which loads the elements that it finds'],
  all: ['most of the elements', '`physio-elements.js`'],
};

/** The table of ways to load, as README has it. */
export const waysForReadme = ({tables: [{rows}]}) => ({
  columns: ['your page', 'load', '#first card after, ms'],
  rows: Object.entries(ways).map(([way, texts]) => {
    const {cells} = rows.find(({name}) => name === way);
    return [...texts, cells.ms.value.toFixed(0)];
  }),
});

export const timersForReadme = ({tables: [{columns, rows}]}) => ({
  columns: ['timers', ...new Set(columns.map(({count}) => `#${count}`))],
  rows: rows.map(({what, cells}) => [
    what,
    ...[...new Set(columns.map(({count}) => count))].map((count) =>
      columns
        .filter((column) => column.count === count)
        .map(({key}) => cells[key].value.toFixed(0))
        .join(' · '),
    ),
  ]),
});
