// Packages that only a few of the tests and benchmarks need, each with a package.json and a lock of its own.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Installs what a folder's package.json asks for, if it is not there.
 * @param {string} what it is, to say so
 * @returns {string} its node_modules
 * @throws {Error} where it could not be installed
 */
export function installed(folder, what) {
  const modules = join(folder, 'node_modules');
  // What npm writes last of all.
  if (!existsSync(join(modules, '.package-lock.json'))) {
    console.log(`Installing ${what}.`);
    const install = ['ci', '--no-audit', '--no-fund', '--prefix', folder];
    const {status} = spawnSync('npm', install, {stdio: 'inherit', shell: process.platform === 'win32'});
    if (status !== 0) throw new Error(`${what} could not be installed.`);
  }
  return modules;
}
