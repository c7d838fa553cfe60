// npm run test:all [-- kind … --built --rest]: runs all tests, or the named kinds of tests. Before it runs a kind, it installs the
// packages of that kind. --built skips the build; --rest omits the tests that `npm test` runs.
import {fork, spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {browser} from './browsers.mjs';
import {failure, line, logErrors, logSkipped, sum} from './test-counts.mjs';
import {kinds} from './test-kinds.mjs';
import {installed} from './test-packages.mjs';

process.chdir(join(import.meta.dirname, '../..'));
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {built: {type: 'boolean', default: false}, rest: {type: 'boolean', default: false}},
});

async function run(name) {
  const {packages = [], run} = kinds[name];
  console.log(`\n== ${name}`);
  const start = performance.now();
  let counts;
  try {
    for (const folder of packages) installed(folder);
    counts = await run(values.rest ? 'rest' : 'all');
  } catch (error) {
    console.error(error.message);
    counts = failure(`${name}: ${error.message}`);
  }
  // If a kind has no results, it did not run, which must not look like success.
  if (counts.passed === 0 && counts.failed === 0) counts = failure(`${name}: no test ran.`);
  logSkipped(counts);
  console.log(`${line(name, counts)} in ${Math.round((performance.now() - start) / 1000)} s`);
  return counts;
}

/** Runs a kind in a separate process, and prints the output when the process has ended. @returns the counts of the kind */
const runInParallel = (name) =>
  new Promise((resolve) => {
    const args = [name, '--built', ...(values.rest ? ['--rest'] : [])];
    const child = fork(fileURLToPath(import.meta.url), args, {silent: true});
    let counts = failure(`${name} ended without results.`);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('message', (message) => (counts = message));
    child.on('exit', () => {
      console.log(output);
      resolve(counts);
    });
  });

try {
  const unknown = positionals.find((name) => !Object.hasOwn(kinds, name));
  if (unknown) throw new Error(`Unknown kind of test "${unknown}". Known: ${Object.keys(kinds).join(', ')}.`);
  await browser('chromium');
  if (
    !values.built &&
    spawnSync('npm run --silent build && npm run --silent site', {stdio: 'inherit', shell: true}).status
  )
    throw new Error('The build failed.');
  const names = positionals.length > 0 ? positionals : Object.keys(kinds);
  const results = [];
  const runsInParallel = (name) => names.includes(kinds[name].beside);
  for (const name of names.filter((one) => !runsInParallel(one))) {
    const others = names
      .filter((one) => kinds[one].beside === name)
      .map(async (one) => [one, await runInParallel(one)]);
    results.push([name, await run(name)], ...(await Promise.all(others)));
  }
  const counts = sum(results.map(([, counts]) => counts));
  logErrors(counts);
  console.log();
  for (const [name, counts] of results) console.log(line(name, counts));
  console.log(line('npm run test:all', counts));
  process.send?.(counts);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
