// Checks the imports of src/, including type imports: each folder imports only what ARCHITECTURE.md allows, the README.md of the
// folder lists the same imports, and there are no cycles. A module that is directly in src/, such as index.ts, counts as a folder.
// `npm run lint` runs this script.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

process.chdir(join(import.meta.dirname, '../..'));

/** Returns the names in backticks. */
const namesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name.replace(/\/$/, ''));

/**
 * Reads the rows of the table in ARCHITECTURE.md: `| `folder/` | contents | `other/` … |`. One row lists the folders of all
 * elements; `<tag>` stands for each of them.
 * @returns {{folders: string[], listed: string[], imports: string[]}[]} `listed`: the allowed imports as in the table;
 *   `imports`: the same, with `<tag>` replaced by the tags
 */
export function rowsOf(architecture) {
  const rows = architecture
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, folders, , imports]) => ({folders: namesIn(folders), listed: namesIn(imports)}));
  const elements = rows.find(({folders}) => folders.length > 1)?.folders ?? [];
  return rows.map(({folders, listed}) => ({
    folders,
    listed,
    imports: listed.flatMap((name) =>
      name.startsWith('<tag>') ? elements.map((tag) => name.replace('<tag>', tag)) : name,
    ),
  }));
}

/** Maps each module of src/ to the modules of src/ that it imports. */
function importsByModule() {
  const modules = globSync('src/**/*.ts').sort();
  return new Map(
    modules.map((module) => [
      module,
      ts
        .preProcessFile(readFileSync(module, 'utf8'))
        .importedFiles.map(({fileName}) => fileName)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(module), name).replace(/\.js$/, '.ts')),
    ]),
  );
}

/** Returns `base` for `src/base/define.ts`, and `autoload.ts` for `src/autoload.ts`. */
const folderOf = (module) => module.split('/')[1];

/** @returns {string[]} the cycles, each written as `module -> module -> …` */
export function cyclesIn(imports) {
  const cycles = [];
  const done = new Set();
  const path = [];
  const visit = (module) => {
    if (done.has(module)) return;
    const start = path.indexOf(module);
    if (start >= 0) {
      cycles.push([...path.slice(start), module].join(' -> '));
      return;
    }
    path.push(module);
    for (const imported of imports.get(module) ?? []) visit(imported);
    path.pop();
    done.add(module);
  };
  for (const module of imports.keys()) visit(module);
  return cycles;
}

/**
 * @param {Map<string, string[]>} imports the imports of each module
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {(folder: string) => string | undefined} readmeOf returns the README.md of a folder; undefined for a single module
 * @returns {string[]} the problems, each as a sentence
 */
export function problemsOf(imports, rows, readmeOf) {
  const problems = cyclesIn(imports).map((cycle) => `Cycle of imports: ${cycle}`);
  const used = new Set();
  for (const [module, imported] of imports)
    for (const other of imported) {
      const [from, to] = [folderOf(module), folderOf(other)];
      if (from === to) continue;
      const row = rows.find(({folders}) => folders.includes(from));
      if (!row) problems.push(`ARCHITECTURE.md has no row for ${from} (${module}).`);
      const name = [to, other.replace(/^src\/|\.ts$/g, '')].find((one) => row?.imports.includes(one));
      if (!name) problems.push(`${module} imports ${other}, but ${from} may not import ${to}.`);
      used.add(`${row?.folders} ${name}`);
    }
  for (const {folders, listed, imports: names} of rows) {
    for (const name of names)
      // The table allows every element to register every other one; few do.
      if (!used.has(`${folders} ${name}`) && !(folders.length > 1 && name.endsWith('/define')))
        problems.push(`ARCHITECTURE.md: ${folders.join(', ')} does not import ${name}.`);
    const [folder] = folders;
    const readme = folders.length === 1 ? readmeOf(folder) : undefined;
    if (readme === undefined) continue;
    const line = /^May import: .*$/m.exec(readme)?.[0] ?? '';
    if (namesIn(line).join() !== listed.join())
      problems.push(`src/${folder}/README.md: the line "May import" differs from ARCHITECTURE.md.`);
  }
  return [...new Set(problems)];
}

const readmeOf = (folder) => {
  const path = `src/${folder}/README.md`;
  if (folder.includes('.')) return undefined;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

if (process.argv[1] === import.meta.filename) {
  const problems = problemsOf(importsByModule(), rowsOf(readFileSync('ARCHITECTURE.md', 'utf8')), readmeOf);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
