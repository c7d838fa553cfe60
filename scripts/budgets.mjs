// Prints the size of every CDN file beside its budget, and fails where one is over or README's table is out of date.
// npm run budgets -- --write brings README's table up to date.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {tableInReadme} from './readme.mjs';

/** What each file is, and its brotli budget in kB (1 kB = 1,000 bytes). */
const files = {
  'physio-elements': ['all elements', 30],
  'exercise-card': ['the card with its figures and timer', 27],
  'hold-timer': ['the timer', 13],
  'cause-list': ['the list of causes', 14],
};

const brotli = (data) => brotliCompressSync(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const rows = Object.entries(files).map(([name, [what, budget]]) => {
  const data = readFileSync(new URL(`../dist/cdn/${name}.js`, import.meta.url));
  return {name, what, budget, minified: data.length, gzip: gzipSync(data, {level: 9}).length, brotli: brotli(data)};
});

console.table(
  Object.fromEntries(
    rows.map(({name, minified, gzip, brotli, budget}) => [
      `${name}.js`,
      {minified, gzip, brotli, budget: budget * 1000, ok: brotli <= budget * 1000},
    ]),
  ),
);

const current = tableInReadme(
  'sizes',
  ['file', 'what it is', '#brotli, kB', '#budget, kB'],
  rows.map(({name, what, brotli, budget}) => [`\`dist/cdn/${name}.js\``, what, (brotli / 1000).toFixed(1), budget]),
  {write: process.argv.includes('--write')},
);
const problems = [
  ...rows.filter(({brotli, budget}) => brotli > budget * 1000).map(({name}) => `${name}.js is over its budget.`),
  ...(current ? [] : ["README's table of sizes is out of date: npm run budgets -- --write"]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
