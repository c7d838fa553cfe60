// npm run package [-- --built]: builds the library, unless it is called with --built, and packs the archives of the current version
// into release/<version>/. It changes neither the version nor CHANGELOG.md.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packArchives} from './pack-archives.mjs';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

if (!process.argv.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
const folder = join('release', version);
for (const name of packArchives(root, join(root, folder))) console.log(join(folder, name));
