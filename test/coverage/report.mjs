// The coverage report of src/, merged from all pages and processes that ran tests.
import {join} from 'node:path';
import {CoverageReport} from 'monocart-coverage-reports';
import {transform} from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** The required branch coverage, in percent. */
const MIN_PERCENT = 95;

/** Compiles a module like the test runner, as far as the positions of functions and branches are concerned. */
const compile = (source) =>
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
    // All branches of a module that no test loads count as uncovered.
    all: {
      dir: join(root, 'src'),
      filter: {'**/*.ts': 'js'},
      transformer: async (entry) => {
        const {code} = await compile(entry.source);
        entry.source = code;
      },
    },
  });

/** Writes the report and logs the coverage. @returns {Promise<boolean>} whether it is high enough */
export async function concludeCoverage() {
  const {summary} = await report().generate();
  const {covered, total, pct} = summary.branches;
  console.log(`coverage: ${covered} of ${total} branches, ${pct} %; at least ${MIN_PERCENT} % are wanted`);
  return pct >= MIN_PERCENT;
}
