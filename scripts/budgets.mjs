// Prints the size of every CDN file beside its budget, and fails where one is over.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Brotli budgets in kB (1 kB = 1,000 bytes). */
const budgets = {'hold-timer': 11, 'exercise-card': 18, 'cause-list': 14, 'physio-elements': 24};

const brotli = (data) => brotliCompressSync(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const rows = Object.entries(budgets).map(([name, budget]) => {
  const data = readFileSync(new URL(`../dist/cdn/${name}.js`, import.meta.url));
  const size = brotli(data);
  return {
    file: `${name}.js`,
    minified: data.length,
    gzip: gzipSync(data, {level: 9}).length,
    brotli: size,
    budget: budget * 1000,
    used: `${((size / budget) * 0.1).toFixed(0)} %`,
    ok: size <= budget * 1000,
  };
});
console.table(Object.fromEntries(rows.map(({file, ...row}) => [file, row])));
if (rows.some(({ok}) => !ok)) {
  console.error('A file is over its budget.');
  process.exitCode = 1;
}
