// The package as a registry would have it: packed, and installed into a folder that knows nothing of this repository.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const npm = (args, cwd) =>
  execFileSync('npm', args, {cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe'});

/** @returns the tarball, its size, the paths in it, and how to be rid of it */
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
 * Packed, and installed with what it depends on.
 * @param {string[]} flags of npm
 * @returns the folder of somebody's app, how to install more into it, and how to be rid of it
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
const named = Object.entries(exports).filter(([name]) => !name.includes('*'));
const specifier = (name) => name.replace('.', 'physio-elements');

/** Entries that are modules, by what an import says; types alone are none. */
export const moduleEntries = named
  .filter(([, {default: file}]) => file?.endsWith('.js'))
  .map(([name]) => specifier(name));
/** Those that are data. */
export const dataEntries = named.filter(([, file]) => /\.json$/.test(file)).map(([name]) => specifier(name));
/** Those that have types. */
export const typedEntries = named.filter(([, {types}]) => types).map(([name]) => specifier(name));
/** A server's: no bundler for pages has a use for it. */
export const pageEntries = moduleEntries.filter((entry) => entry !== 'physio-elements/prerender');

/** Whoever has a class has a tag. */
export const tags = moduleEntries.flatMap((entry) => /\/([\w-]+)\/class$/.exec(entry)?.[1] ?? []);
/** Elements that an element cannot do without. A card's timer comes when somebody asks for it. */
export const requiredTags = {'exercise-plan': ['exercise-card']};

/** What an entry registers: all by `define`, one by its tag, else nothing. */
export function registeredBy(entry) {
  const name = entry.replace(/^physio-elements\/?/, '');
  return tags.filter((tag) => name === 'define' || name === tag || requiredTags[name]?.includes(tag));
}
