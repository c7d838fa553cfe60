// Writes the types of what package.json exports, and of all that these name: dist/**/*.d.ts. What only the inside needs is
// left out of the package.
import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const {exports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A file of declarations and all that it names. */
function withImports(file, found) {
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  for (const [, imported] of readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()["'](\.[^"']+)\.js["']/g))
    withImports(join(dirname(file), `${imported}.d.ts`), found);
}

const files = new Set();
for (const {types} of Object.values(exports))
  if (types) withImports(join(build, types.replace(/^\.\/dist\//, '')), files);
for (const file of files) {
  const copy = join(root, 'dist', relative(build, file));
  mkdirSync(dirname(copy), {recursive: true});
  copyFileSync(file, copy);
}
