// Removes the declaration files that cannot be reached from any entry point in package.json. They are two thirds of all declaration
// files, and would add 80 kB to the package.
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import typescript from 'typescript';

/** Returns declaration files, and all declaration files that they import directly or indirectly. */
function reachableFrom(files) {
  const reachable = new Set();
  const visit = (file) => {
    if (reachable.has(file) || !existsSync(file)) return;
    reachable.add(file);
    for (const {fileName} of typescript.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) visit(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
  };
  files.forEach(visit);
  return reachable;
}

export function removeUnreachableTypes() {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.values(exports).flatMap(({types}) => (types ? [join(types)] : []));
  const reachable = reachableFrom(entries);
  for (const path of readdirSync('dist', {recursive: true})) {
    const file = join('dist', path);
    if (!file.endsWith('.d.ts') || reachable.has(file)) continue;
    rmSync(file);
    rmSync(`${file}.map`, {force: true});
  }
}
