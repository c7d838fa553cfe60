// The package as npm publishes it: packed, and installed into a folder outside this repository.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const npm = (args, cwd) =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe'});

/** @returns the folder of the tarball, the path, size in bytes and contents of the tarball, and a function that deletes the folder */
export function packPackage() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
  const [{filename, size, files}] = Object.values(
    JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)),
  );
  return {
    folder,
    tarball: join(folder, filename),
    size,
    paths: files.map(({path}) => path),
    remove: () => rmSync(folder, {recursive: true}),
  };
}

/**
 * Packs the package and installs it, with its dependencies, into a new app.
 * @param {string[]} flags for npm
 * @returns the folder of the app, a function that installs further packages, and one that deletes the folder
 */
export function installPackage(...flags) {
  const {folder, tarball, remove} = packPackage();
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  const install = (...packages) =>
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', ...flags, ...packages], folder);
  install(tarball);
  return {folder, install, remove};
}

const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(exports).filter(([name]) => !name.includes('*'));
const specifier = (name) => name.replace('.', 'physio-elements');

/** The import specifiers of the entry points that are modules. Entry points that have only types are left out. */
export const moduleEntries = entries
  .filter(([, {default: file}]) => file?.endsWith('.js'))
  .map(([name]) => specifier(name));
/** The specifiers of the JSON entry points. */
export const dataEntries = entries.filter(([, file]) => /\.json$/.test(file)).map(([name]) => specifier(name));
/** The specifiers of the entry points that have types. */
export const typedEntries = entries.filter(([, {types}]) => types).map(([name]) => specifier(name));
/** The specifiers of the entry points for pages. The entry point for servers is left out. */
export const pageEntries = moduleEntries.filter((entry) => entry !== 'physio-elements/prerender');

/** The tags of all elements. Each has an entry point for its class. */
export const tags = moduleEntries.flatMap((entry) => /\/([\w-]+)\/class$/.exec(entry)?.[1] ?? []);
/** The elements that an element needs for its first render. The timer of a card is loaded on demand. */
export const requiredTags = {'exercise-plan': ['exercise-card']};

/** Returns the tags that an entry point registers: all for `define`, one or more for a tag, otherwise none. */
export function registeredBy(entry) {
  const name = entry.replace(/^physio-elements\/?/, '');
  return tags.filter((tag) => name === 'define' || name === tag || requiredTags[name]?.includes(tag));
}
