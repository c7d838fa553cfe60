// Installs packages that only some tests or benchmarks need. Each set of packages has a folder with a package.json and a lock file.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Installs the dependencies of a folder, unless they are installed already.
 * @returns {string} the path of node_modules in the folder
 * @throws {Error} if the packages could not be installed
 */
export function installed(folder) {
  const modules = join(folder, 'node_modules');
  // npm writes this file at the end of an installation.
  if (!existsSync(join(modules, '.package-lock.json'))) {
    const {name} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    console.log(`Installing the packages of ${name}.`);
    const install = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
    const {status} = spawnSync('npm', install, {stdio: 'inherit', shell: process.platform === 'win32'});
    if (status !== 0) throw new Error(`The packages of ${name} could not be installed.`);
  }
  return modules;
}
