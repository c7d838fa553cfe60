// Stores the results of the benchmarks in results.json, and shows them in the terminal and in results.md.
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {format, resolveConfig} from 'prettier';
import {table} from '../../scripts/docs/generated-sections.mjs';
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

/** Formats a text like all files of the repository. */
const formatted = async (text, parser) => format(text, {...(await resolveConfig(new URL(import.meta.url))), parser});

/** @returns the stored results by the name of the benchmark */
export const load = () => JSON.parse(readFileSync(json, 'utf8'));

/** A description of this machine, so that results of different machines can be told apart. */
export const machine = (chromium) =>
  [
    `${availableParallelism()} cores`,
    process.platform,
    `Node ${process.versions.node.split('.')[0]}`,
    ...(chromium ? [`Chromium ${chromium.split('.')[0]}`] : []),
  ].join(', ');

const number = (value, digits) =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

/** A value with its 95 % confidence interval. */
function cell(figure, {digits}) {
  if (!figure) return '';
  if (figure.value === null) return 'never';
  const {value, low, high} = figure;
  return number(value, digits) + (low === undefined ? '' : ` (${number(low, digits)}–${number(high, digits)})`);
}

/** The columns in which a contender has a lower value than the row of the library to which it is compared. */
function ahead(row, rows, columns) {
  if (row.ours) return '';
  const ours = rows.find(({stands}) => stands && stands === row.beside);
  if (!ours) return '';
  const won = columns.filter(({key}) => {
    const [theirCell, ourCell] = [row.cells[key], ours.cells[key]];
    return theirCell && ourCell && theirCell.value !== null && theirCell.value < ourCell.value;
  });
  if (won.length === 0) return '';
  return won.length === columns.length ? '**in all**' : `**${won.map(({head}) => head).join('; ')}**`;
}

/** The column headings and rows of a table as text. */
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

const markdownTable = (data) => {
  const {heads, lines} = texts(data);
  return (data.caption ? `${data.caption}\n\n` : '') + table(heads, lines);
};

function section(name, {title, about, tables, date, machine, times, quick}) {
  const origin = `Made by \`npm run bench -- ${name}${quick ? ' --quick' : ''}\` on ${date}; ${machine}${times ? `; ${times}` : ''}.`;
  return [`## ${title}`, about, origin, ...tables.map(markdownTable)].join('\n\n');
}

/** @returns the content of results.md */
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
  return formatted(text, 'markdown');
}

/** Writes results.json and results.md. */
export async function save(results) {
  writeFileSync(json, await formatted(JSON.stringify(results), 'json'));
  writeFileSync(markdown, await page(results));
}

/** Prints the tables of a benchmark in the terminal. */
export function print({title, times, tables}) {
  console.log(`\n${title}${times ? `; ${times}` : ''}`);
  for (const one of tables) {
    const {heads, lines} = texts(one);
    if (one.caption) console.log(one.caption);
    const cells = (list) => Object.fromEntries(list.slice(1).map((text, i) => [heads[i + 1].replace('#', ''), text]));
    console.table(Object.fromEntries(lines.map((list) => [list[0].replaceAll('**', ''), cells(list)])));
  }
}

/** Ways to load a card: the kind of page for which each is best, and what that page loads. */
const ways = {
  prerendered: ['prerendered elements', '`npx physio-elements prerender`, and `exercise-card.js`'],
  preloaded: [
    'elements of any kind',
    '`autoload.js` and a `modulepreload` link for each chunk, as the builder writes them',
  ],
  card: ['elements of one kind', 'the bundle of that element, here `exercise-card.js`'],
  autoload: ['elements of any kind', '`autoload.js` alone'],
  all: ['most of the elements', 'the bundle of all elements, `physio-elements.js`'],
};

/** @returns the table of ways to load for docs/performance.md */
export const loadingTable = ({tables: [{rows}]}) => ({
  columns: ['the page has', 'it loads', '#first card after, ms'],
  rows: Object.entries(ways).map(([way, texts]) => {
    const {cells} = rows.find(({name}) => name === way);
    return [...texts, cells.ms.value.toFixed(0)];
  }),
});

/** @returns the table of timers for docs/performance.md */
export const timersTable = ({tables: [{columns, rows}]}) => ({
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
