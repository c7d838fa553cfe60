// Builds the CDN bundles of an earlier commit, to compare with: 75fe940, or another one with BASE=<commit>.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

export const commit = process.env.BASE ?? '75fe940';

/** Checks out and builds the commit in .base/, unless it is there. @returns the folder of its package */
export function basePackage() {
  const folder = join(import.meta.dirname, '.base', commit);
  const run = (command, args, cwd) => execFileSync(command, args, {cwd, stdio: 'inherit'});
  if (!existsSync(join(folder, 'dist'))) {
    console.log(`Building ${commit}.`);
    run('git', ['clone', '--quiet', root, folder], root);
    run('git', ['checkout', '--quiet', commit], folder);
    run('npm', ['ci', '--no-audit', '--no-fund'], folder);
    run('npm', ['run', '--silent', 'build'], folder);
  }
  return folder;
}
