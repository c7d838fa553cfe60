// Sets the version of the project wherever it is written. The WordPress plugin gets it from package.json when it is built.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The module that elements read their version from. */
const MODULE = 'src/base/version.ts';

/** The files that have the version. */
export const versionedFiles = ['package.json', 'package-lock.json', MODULE];

/** @param {string} root the folder of the project */
export function setVersion(root, version) {
  const options = ['--no-git-tag-version', '--allow-same-version', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['version', version, ...options], {cwd: root, shell: process.platform === 'win32'});
  const path = join(root, MODULE);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/(?<=^export const version = ').*(?=';$)/m, version);
  if (!changed.includes(`'${version}'`)) throw new Error(`${MODULE} has no version.`);
  writeFileSync(path, changed);
}
