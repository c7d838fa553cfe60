// The tests of what runs in Node alone.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {inNode} from '../../scripts/test/node-tests.mjs';
import {report} from './report.mjs';

const kept = join(import.meta.dirname, '../../coverage/node');

/** Runs the tests, and keeps what they reached. @returns their counts */
export async function coveredInNode(files) {
  process.env.NODE_V8_COVERAGE = kept;
  const counts = await inNode(files);
  delete process.env.NODE_V8_COVERAGE;
  await report().addFromDir(kept);
  rmSync(kept, {recursive: true});
  return counts;
}
