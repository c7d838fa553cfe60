// npm test [-- --built]: tests the modules, the elements and one case of each guarantee in Chromium, within four minutes. The script
// builds the library first, unless it is called with --built, and installs Chromium if there is no browser.
import {spawnSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {browser} from './browsers.mjs';
import {line, logErrors, logSkipped, sum} from './test-counts.mjs';
import {kinds} from './test-kinds.mjs';
import {inNode} from './node-tests.mjs';
import {inPages} from './page-tests.mjs';
import {nodeTests, quickGuarantees} from './test-selection.mjs';

const start = performance.now();
process.chdir(join(import.meta.dirname, '../..'));
process.env.ENGINE = 'chromium';

try {
  await browser('chromium');
  if (!process.argv.includes('--built')) {
    console.log('Building.');
    if (spawnSync('npm run --silent build', {stdio: 'inherit', shell: true}).status)
      throw new Error('The build failed.');
  }
  const guaranteeCounts = await inNode(quickGuarantees.files, {...quickGuarantees, concurrency: 2});
  const untested = quickGuarantees.files.filter((file) => !guaranteeCounts.files.has(resolve(file)));
  if (untested.length > 0)
    throw new Error(
      `No test of ${untested.join(', ')} ran. If it was renamed, change its name in scripts/test/test-selection.mjs.`,
    );
  const counts = sum([
    guaranteeCounts,
    await inNode(nodeTests.quick, {concurrency: 2}),
    await inPages({TIER: 'quick'}),
  ]);
  logSkipped(counts);
  console.log('\nNot run here:');
  for (const [name, {about}] of Object.entries(kinds))
    console.log(`  npm run test:all -- ${name.padEnd(10)}  ${about}`);
  logErrors(counts);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${line('npm test', counts)} in ${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
