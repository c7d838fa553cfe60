// Packages that some tests and benchmarks alone need. Each set has a folder with a package.json and a lock of its own.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Installs what the package.json of a folder asks for, unless it is installed.
 * @returns {string} the folder's node_modules
 * @throws {Error} where the packages could not be installed
 */
export function installed(folder) {
  const modules = join(folder, 'node_modules');
  // npm writes this file last.
  if (!existsSync(join(modules, '.package-lock.json'))) {
    const {name} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    console.log(`Installing the packages of ${name}.`);
    const install = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
    const {status} = spawnSync('npm', install, {stdio: 'inherit', shell: process.platform === 'win32'});
    if (status !== 0) throw new Error(`The packages of ${name} could not be installed.`);
  }
  return modules;
}
