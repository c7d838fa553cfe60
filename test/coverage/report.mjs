// What of src/ is reached, put together from all pages and processes that ran tests.
import {join} from 'node:path';
import {CoverageReport} from 'monocart-coverage-reports';
import {transform} from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Of all branches, in percent. */
const LEAST = 95;

/** As the tests get a module, but where its functions and branches are is all that matters. */
const plain = (source) =>
  transform(source, {loader: 'ts', target: 'es2022', sourcemap: 'inline', sourcefile: 'module.ts'});

export const report = () =>
  new CoverageReport({
    name: 'What the tests reach',
    outputDir: join(root, 'coverage'),
    logging: 'error',
    reports: ['lcovonly', 'v8', ['console-details', {metrics: ['branches'], skipPercent: 100}]],
    entryFilter: ({url}) => /\/src\/[^?]*\.ts(?:\?|$)|\/dist\/prerender\//.test(url),
    sourceFilter: (path) => path.startsWith('src/'),
    sourcePath: (path) => path.replace(/^.*?\bsrc\//, 'src/'),
    // A module that no test loads counts with all its branches.
    all: {
      dir: join(root, 'src'),
      filter: {'**/*.ts': 'js'},
      transformer: async (entry) => {
        const {code} = await plain(entry.source);
        entry.source = code;
      },
    },
  });

/** Says what came of it. @returns {Promise<boolean>} whether it is enough */
export async function concludeCoverage() {
  const {summary} = await report().generate();
  const {covered, total, pct} = summary.branches;
  console.log(`coverage: ${covered} of ${total} branches, ${pct} %; at least ${LEAST} % are wanted`);
  return pct >= LEAST;
}
