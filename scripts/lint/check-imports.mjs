// Checks the imports of src/, type imports included: each room imports what ARCHITECTURE.md says it may, the README.md of a
// room says the same, and there are no cycles. npm run lint runs it.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

process.chdir(join(import.meta.dirname, '../..'));

/** Names in backticks. */
const namesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name.replace(/\/$/, ''));

/**
 * The rows of the table in ARCHITECTURE.md: `| `room/` | what lives there | `other/` … |`. A row may have several rooms, and
 * `<tag>` stands for the rooms of the row with the elements.
 * @returns {{rooms: string[], listed: string[], imports: string[]}[]} `listed` as in the table, `imports` without `<tag>`
 */
export function rowsOf(architecture) {
  const rows = architecture
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, rooms, , imports]) => ({rooms: namesIn(rooms), listed: namesIn(imports)}));
  const elements = rows.find(({rooms}) => rooms.length > 1)?.rooms ?? [];
  return rows.map(({rooms, listed}) => ({
    rooms,
    listed,
    imports: listed.flatMap((name) =>
      name.startsWith('<tag>') ? elements.map((tag) => name.replace('<tag>', tag)) : name,
    ),
  }));
}

/** By module, the modules of src/ that it imports. */
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

/** `base` for `src/base/define.ts`, `autoload.ts` for `src/autoload.ts`. */
const roomOf = (module) => module.split('/')[1];

/** @returns {string[]} the cycles, each as a list of modules */
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
 * @param {Map<string, string[]>} imports by module
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {(room: string) => string | undefined} readmeOf
 * @returns {string[]} what is wrong, as sentences
 */
export function problemsOf(imports, rows, readmeOf) {
  const problems = cyclesIn(imports).map((cycle) => `A cycle of imports: ${cycle}`);
  const used = new Set();
  for (const [module, imported] of imports)
    for (const other of imported) {
      const [from, to] = [roomOf(module), roomOf(other)];
      if (from === to) continue;
      const row = rows.find(({rooms}) => rooms.includes(from));
      if (!row) problems.push(`ARCHITECTURE.md has no row for ${from} (${module}).`);
      const name = [to, other.replace(/^src\/|\.ts$/g, '')].find((one) => row?.imports.includes(one));
      if (!name) problems.push(`${module} imports ${other}, but ${from} may not import ${to}.`);
      used.add(`${row?.rooms} ${name}`);
    }
  for (const {rooms, listed, imports: names} of rows) {
    for (const name of names)
      // An element need not register every other one.
      if (!used.has(`${rooms} ${name}`) && !(rooms.length > 1 && name.endsWith('/define')))
        problems.push(`ARCHITECTURE.md: ${rooms.join(', ')} does not import ${name}.`);
    const [room] = rooms;
    const readme = rooms.length === 1 ? readmeOf(room) : undefined;
    if (readme === undefined) continue;
    const line = /^May import: .*$/m.exec(readme)?.[0] ?? '';
    if (namesIn(line).join() !== listed.join())
      problems.push(`src/${room}/README.md: "May import" is not as in ARCHITECTURE.md.`);
  }
  return [...new Set(problems)];
}

const readmeOf = (room) => {
  const path = `src/${room}/README.md`;
  if (room.includes('.')) return undefined;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

if (process.argv[1] === import.meta.filename) {
  const problems = problemsOf(importsByModule(), rowsOf(readFileSync('ARCHITECTURE.md', 'utf8')), readmeOf);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
