// The tests of what runs in Node alone, with its modules as tsc makes them, in build/, in place of the small ones in dist/.
import {rmSync} from 'node:fs';
import {register} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isMainThread} from 'node:worker_threads';

const root = join(import.meta.dirname, '../..');
const published = pathToFileURL(join(root, 'dist/prerender/')).href;
const readable = pathToFileURL(join(root, 'build/prerender/')).href;

/** Each process of the tests imports this file: it then finds the readable modules. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url.startsWith(published) ? {...found, url: readable + found.url.slice(published.length)} : found;
}
if (process.env.NODE_V8_COVERAGE && isMainThread) register(import.meta.url);

/** Runs the tests, and keeps what they reached. @returns their counts */
export async function coveredInNode(files) {
  const {inNode} = await import('../../scripts/test/node-tests.mjs');
  const {report} = await import('./report.mjs');
  const kept = join(root, 'coverage/node');
  Object.assign(process.env, {NODE_V8_COVERAGE: kept, NODE_OPTIONS: `--import ${import.meta.url}`});
  const counts = await inNode(files);
  delete process.env.NODE_V8_COVERAGE;
  delete process.env.NODE_OPTIONS;
  await report().addFromDir(kept);
  rmSync(kept, {recursive: true});
  return counts;
}
