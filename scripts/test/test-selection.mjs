// Selects the tests that `npm test` runs. It leaves those that take long, or need further packages, to `npm run test:all`.
import {join} from 'node:path';
import {globSync} from 'tinyglobby';

const root = join(import.meta.dirname, '../..');
const filesOf = (patterns) => globSync(patterns, {cwd: root, ignore: '**/node_modules/**'}).sort();

const longPageTests = [
  'test/accessibility/{axe,focus-ring,keyboard,media,targets,zoom}.test.ts',
  'test/styles/{contrast,properties,themes}.test.ts',
  'test/{content,exercise-card}/hostile.test.ts',
  'test/{embed/frame,hold-timer/media,i18n/rtl}.test.ts',
];

/** Tests that @web/test-runner runs in a page (`*.test.ts`). */
export const pageTests = {
  quick: ['test/**/*.test.ts', '!test/**/node_modules/**', ...longPageTests.map((files) => `!${files}`)],
  rest: longPageTests,
  all: ['test/**/*.test.ts', '!test/**/node_modules/**'],
};

/** Folders of tests that `npm run test:all` runs as separate kinds (test-kinds.mjs). */
const separateFolders = ['browsers', 'coverage', 'frameworks', 'fuzz', 'lighthouse', 'load', 'package', 'platforms'];

/** Tests that Node runs (`*.test.mjs`) and that are quick. */
const quick = filesOf([
  'test/{build,content,exercise-plan}/*.test.mjs',
  'test/prerender/{cli,prerender}.test.mjs',
  'test/package/{docs,files}.test.mjs',
  'test/demo/locales.test.mjs',
]);
const all = filesOf(['test/**/*.test.mjs', ...separateFolders.map((kind) => `!test/${kind}/**`)]);

export const nodeTests = {
  quick,
  rest: all.filter((file) => !quick.includes(file)),
  all,
  /** Those of a kind that has a folder. */
  of: (kind) => filesOf(`test/${kind}/**/*.test.mjs`).filter((file) => !quick.includes(file)),
};

/** By guarantee (test/guarantees/a<number>-….test.mjs), the name of the test that `npm test` runs. */
const testNames = {
  1: 'says nothing of the same version twice, from two addresses, and of one element and all',
  2: 'has it inside, with its attributes and its own words as fallback: physio-elements.js',
  3: 'shows and does the same: paragraphs around them',
  4: 'are enough for <exercise-card>, exercise variant heading-level lang, the script first',
  5: 'is kept by every element in every state',
  6: 'are seen to be broken by a text taken for markup, and by a policy of another name',
  7: 'is another thing than the size of the text, which all boxes follow',
  8: 'changes no box and no text: everything unset, with force',
  9: 'are those of a page in either, unless a theme is asked for',
  10: 'shows them where the script is there and can show nothing',
  11: 'imports physio-elements alone, quietly, and makes no page',
  12: 'shows the same as without a server',
  13: 'find each that is not, React',
  14: 'shows every element, one or none, as the app asks: esbuild',
  15: 'with the one file',
  16: 'runs in a page that pins it, and not with one letter more: exercise-card.js',
  17: 'has digits, a ring and a strip that stand off what is behind them',
  18: 'has every warning of when to get help, and the number',
  19: 'follows a language that changes, on the page, on the way and on the element',
  20: 'built by Eleventy',
  21: 'wakes once a second for 100 timers that run, and writes a few words of each',
};
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const quickGuarantees = {
  // The eighteenth guarantee has several files; its test is in the first.
  files: filesOf('test/guarantees/a[0-9]*.test.mjs').filter((file) => !/a18-print-/.test(file)),
  testNamePatterns: Object.values(testNames).map((name) => new RegExp(`^${escaped(name)}$`)),
};
