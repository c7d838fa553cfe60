// Measures the coverage of code that runs only in Node.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {inNode} from '../../scripts/test/node-tests.mjs';
import {report} from './report.mjs';

const coverageFolder = join(import.meta.dirname, '../../coverage/node');

/** Runs tests, and adds their coverage to the report. @returns the numbers of tests */
export async function coveredInNode(files) {
  process.env.NODE_V8_COVERAGE = coverageFolder;
  const counts = await inNode(files);
  delete process.env.NODE_V8_COVERAGE;
  await report().addFromDir(coverageFolder);
  rmSync(coverageFolder, {recursive: true});
  return counts;
}
