// npm run budgets: prints the size and the budget of each CDN file. The command fails if a file exceeds its budget, or if the table
// in README is out of date. npm run budgets -- --write updates the table.
import {join} from 'node:path';
import {table, updateSection} from '../docs/generated-sections.mjs';
import {cdn, chunksOf, sizedFiles} from './file-sizes.mjs';

/** For each file, its description in README and its budget in kB (1,000 bytes), compressed with brotli. */
const bundles = {
  'physio-elements': ['all elements', 60.7],
  'exercise-card': ['`<exercise-card>`, with its figures and timer', 39.9],
  'hold-timer': ['`<hold-timer>`', 22.2],
  'cause-list': ['`<cause-list>`, with its figure', 23.2],
  'advice-list': ['`<advice-list>`, with its figures', 21.9],
  'care-notice': ['`<care-notice>`', 14.1],
  'exercise-plan': ['`<exercise-plan>`, with its cards, log and handout', 48.5],
};

/** For each element, the same for autoload.js with the chunks that the element needs to render. */
const firstViews = {
  'exercise-card': ['a card, before its timer starts', 28.1],
  'hold-timer': ['a timer, before it starts', 22.5],
};

const rows = [
  ...Object.entries(bundles).map(([name, [description, budget]]) => ({
    name: `${name}.js`,
    description,
    budget,
    ...sizedFiles([join(cdn, `${name}.js`)]),
  })),
  ...Object.entries(firstViews).map(([tag, [description, budget]]) => ({
    name: `autoload.js, ${tag}`,
    description,
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

const sizes = table(
  ['file', 'contains', '#brotli, kB', '#budget, kB'],
  rows.map(({name, description, brotli, budget}) => [`\`${name}\``, description, (brotli / 1000).toFixed(1), budget]),
);
const isCurrent = updateSection('README.md', 'sizes', sizes, {write: process.argv.includes('--write')});
const problems = [
  ...rows.filter(({brotli, budget}) => brotli > budget * 1000).map(({name}) => `${name} exceeds its budget.`),
  ...(isCurrent ? [] : ["README's table of sizes is out of date. Run npm run budgets -- --write."]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
