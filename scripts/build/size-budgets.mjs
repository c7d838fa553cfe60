// Prints the size of every CDN file beside its budget, and fails where one is over or README's table is out of date.
// npm run budgets -- --write brings README's table up to date.
import {join} from 'node:path';
import {tableInReadme} from '../docs/readme-sections.mjs';
import {cdn, chunksOf, sizedFiles} from './file-sizes.mjs';

/** What each file is, and its brotli budget in kB (1 kB = 1,000 bytes). */
const files = {
  'physio-elements': ['all elements', 59.3],
  'exercise-card': ['the card with its figures and timer', 39.1],
  'hold-timer': ['the timer', 21.3],
  'cause-list': ['the list of causes with its figure', 23],
  'advice-list': ['advice, with its figures', 21.8],
  'care-notice': ['when to get help', 14.1],
  'exercise-plan': ['a programme with its cards, log and handout', 47.3],
};

/** What autoload.js loads for an element before its first view. */
const firstViews = {
  'exercise-card': ['what a card needs before its timer', 27.5],
  'hold-timer': ['what a timer needs before its start', 21.5],
};

const rows = [
  ...Object.entries(files).map(([name, [what, budget]]) => ({
    name: `${name}.js`,
    what,
    budget,
    ...sizedFiles([join(cdn, `${name}.js`)]),
  })),
  ...Object.entries(firstViews).map(([tag, [what, budget]]) => ({
    name: `autoload.js, ${tag}`,
    what,
    budget,
    ...sizedFiles([join(cdn, 'autoload.js'), ...chunksOf(tag)]),
  })),
];

console.table(
  Object.fromEntries(
    rows.map(({name, minified, gzip, brotli, budget}) => [
      name,
      {minified, gzip, brotli, budget: budget * 1000, ok: brotli <= budget * 1000},
    ]),
  ),
);

const current = tableInReadme(
  'sizes',
  ['file', 'what it is', '#brotli, kB', '#budget, kB'],
  rows.map(({name, what, brotli, budget}) => [`\`${name}\``, what, (brotli / 1000).toFixed(1), budget]),
  {write: process.argv.includes('--write')},
);
const problems = [
  ...rows.filter(({brotli, budget}) => brotli > budget * 1000).map(({name}) => `${name} is over its budget.`),
  ...(current ? [] : ["README's table of sizes is out of date: npm run budgets -- --write"]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
