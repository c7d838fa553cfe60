// Sets the version of the project wherever it is written. The WordPress plugin gets it from package.json when it is built.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {globSync} from 'tinyglobby';

/** The module that elements read their version from. */
const MODULE = 'src/base/version.ts';

/** The pages of the documentation, whose commands and examples name the version. */
const pages = globSync(['README.md', 'docs/**/*.md'], {
  cwd: join(import.meta.dirname, '../..'),
  ignore: 'docs/decisions/**',
}).sort();

/** The files that have the version. */
export const versionedFiles = ['package.json', 'package-lock.json', MODULE, ...pages];

/** Replaces the version where a page names a file, a folder or the release: `physio-elements-0.1.0.tgz`, `release/0.1.0`. */
function setVersionInPages(root, from, to) {
  const mention = new RegExp(
    `(?<=physio-elements[-@]|release/|version )${from.replaceAll('.', '\\.')}(?!\\d|\\.\\d)`,
    'g',
  );
  for (const page of pages) {
    const path = join(root, page);
    writeFileSync(path, readFileSync(path, 'utf8').replace(mention, to));
  }
}

/** @param {string} root the folder of the project */
export function setVersion(root, version) {
  const {version: current} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const options = ['--no-git-tag-version', '--allow-same-version', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['version', version, ...options], {cwd: root, shell: process.platform === 'win32'});
  const path = join(root, MODULE);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/(?<=^export const version = ').*(?=';$)/m, version);
  if (!changed.includes(`'${version}'`)) throw new Error(`${MODULE} has no version.`);
  writeFileSync(path, changed);
  setVersionInPages(root, current, version);
}
