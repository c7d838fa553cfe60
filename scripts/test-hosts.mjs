// Runs the tests in real hosts, test/real-hosts/: node scripts/test-hosts.mjs [--built]
// Gets from Debian what is missing, where it can; what cannot be had is skipped and says so. Builds (unless --built), and
// closes with a line "hosts: N passed, N failed".
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {browser, fromDebian, onPath} from './browsers.mjs';
import {conclude, inNode} from './node-tests.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

/** Debian's packages by the program that is looked for. */
const programs = {hugo: ['hugo'], jekyll: ['jekyll']};

const files = readdirSync('test/real-hosts', {recursive: true})
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => join(root, 'test/real-hosts', file));

try {
  await browser('chromium');
  const missing = Object.keys(programs).filter((program) => !onPath(program));
  if (missing.length > 0) {
    fromDebian(
      missing.join(', '),
      missing.flatMap((program) => programs[program]),
    );
  }
  if (!process.argv.includes('--built') && spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'}).status)
    throw new Error('The build failed.');
  conclude('hosts', await inNode(files));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
