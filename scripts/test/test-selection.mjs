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
const separateFolders = [
  'browsers',
  'coverage',
  'documentation',
  'frameworks',
  'fuzz',
  'lighthouse',
  'load',
  'package',
  'platforms',
];

/** Tests that Node runs (`*.test.mjs`) and that are quick. */
const quick = filesOf([
  'test/{build,content,exercise-plan}/*.test.mjs',
  'test/prerender/{cli,prerender}.test.mjs',
  'test/documentation/{coverage,css,elsewhere,json,links,policies,shortcodes,trees}.test.mjs',
  'test/package/{docs,files}.test.mjs',
  'test/demo/{docs-build,locales}.test.mjs',
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
  1: 'logs nothing when one version is loaded several times, from two URLs, as one element and as all',
  2: 'gets the element, with its attributes and the content of the mount point as fallback: physio-elements.js',
  3: 'shows and does the same: paragraphs around the tags',
  4: 'are enough for <exercise-card>, exercise variant heading-level lang, the script first',
  5: 'is respected by every element in every state',
  6: 'report markup from a string, and a policy with another name',
  7: 'does not replace the font size of the text, which all boxes follow',
  8: 'changes no box and no text: everything unset, with !important',
  9: 'are those of a page in either, unless an element has a theme',
  10: 'shows the fallback content where the script has nothing to show',
  11: 'imports physio-elements alone, without output, and creates no document',
  12: 'shows the same as without prerendering',
  13: 'reject each unknown value, React',
  14: 'registers and shows all elements, one or none, as the app imports them: esbuild',
  15: 'with the single file',
  16: 'runs in a page that pins it, but not with one more character: exercise-card.js',
  17: 'has digits, a ring and a second bar with enough contrast',
  18: 'has every warning of when to get help, and the number',
  19: 'follows a change of lang, on the page, on an ancestor and on the element',
  20: 'built by Eleventy',
  21: 'wakes once a second for 100 running timers, and writes a few nodes of each',
};
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const quickGuarantees = {
  // The eighteenth guarantee has several files; its test is in the first.
  files: filesOf('test/guarantees/a[0-9]*.test.mjs').filter((file) => !/a18-print-/.test(file)),
  testNamePatterns: Object.values(testNames).map((name) => new RegExp(`^${escaped(name)}$`)),
};
