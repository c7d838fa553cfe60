// Which tests `npm test` runs, and which it leaves to `npm run test:all`: those that take long, or need further packages.
import {join} from 'node:path';
import {globSync} from 'tinyglobby';

const root = join(import.meta.dirname, '../..');
const filesOf = (patterns) => globSync(patterns, {cwd: root, ignore: '**/node_modules/**'}).sort();

/** Tests that run in a page (`*.test.ts`), by @web/test-runner. */
export const pageTests = {
  quick: [
    'test/**/*.test.ts',
    '!test/**/node_modules/**',
    '!test/accessibility/{axe,focus-ring,keyboard,media,zoom}.test.ts',
    '!test/styles/{contrast,properties,themes}.test.ts',
    '!test/hold-timer/media.test.ts',
  ],
  rest: [
    'test/accessibility/{axe,focus-ring,keyboard,media,zoom}.test.ts',
    'test/styles/{contrast,properties,themes}.test.ts',
    'test/hold-timer/media.test.ts',
  ],
  all: ['test/**/*.test.ts', '!test/**/node_modules/**'],
};

/** Folders of tests that are a kind of their own (kinds.mjs). */
const kinds = ['browsers', 'coverage', 'frameworks', 'fuzz', 'lighthouse', 'load', 'package', 'platforms'];

/** Tests that run in Node (`*.test.mjs`) and drive whole pages, or need no page. */
const quickNodeTests = filesOf([
  'test/guarantees/a*.test.mjs',
  'test/{build,content,exercise-plan}/*.test.mjs',
  'test/prerender/{cli,prerender}.test.mjs',
  'test/package/{docs,files}.test.mjs',
  'test/demo/words.test.mjs',
]);
const allNodeTests = filesOf(['test/**/*.test.mjs', ...kinds.map((kind) => `!test/${kind}/**`)]);

export const nodeTests = {
  quick: quickNodeTests,
  // A guarantee has more cases than `npm test` runs.
  rest: allNodeTests.filter((file) => !quickNodeTests.includes(file) || file.startsWith('test/guarantees/')),
  all: allNodeTests,
  /** Those of a kind. */
  of: (kind) => filesOf(`test/${kind}/**/*.test.mjs`).filter((file) => !quickNodeTests.includes(file)),
};
