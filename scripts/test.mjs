// Runs every test in one engine: node scripts/test.mjs chromium|firefox|webkit [--built]
// Gets the browser if there is none, builds (unless --built), and closes with a line "N passed, N failed".
// Those in test/real-hosts/ are run by scripts/test-hosts.mjs.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {inBrowser} from './browser-tests.mjs';
import {browser} from './browsers.mjs';
import {conclude, inNode} from './node-tests.mjs';
import {startDriver} from './webkit-driver.mjs';

const root = join(import.meta.dirname, '..');
const [engine = 'chromium', ...flags] = process.argv.slice(2);
process.chdir(root);

const nodeTests = readdirSync(join(root, 'test'), {recursive: true})
  .filter((file) => file.endsWith('.test.mjs') && !file.startsWith('real-hosts'))
  .map((file) => join(root, 'test', file));

try {
  const found = await browser(engine);
  process.env.ENGINE = engine;
  // Elements are tested once more as they take over from a server.
  if (engine === 'chromium') process.env.HYDRATED = '1';
  if (
    !flags.includes('--built') &&
    spawnSync('npm run build --silent && npm run site --silent', {stdio: 'inherit', shell: true}).status
  ) {
    throw new Error('The build failed.');
  }
  const stop = await startDriver(engine, found);
  const page = await inBrowser();
  const node = await inNode(nodeTests);
  stop();
  const sum = (key) => page[key] + node[key];
  const why = {...page.why};
  for (const [reason, tests] of Object.entries(node.why)) why[reason] = (why[reason] ?? 0) + tests;
  conclude(engine, {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), why});
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
