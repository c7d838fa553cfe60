// Checks the imports of src/, type imports included: each room imports what ARCHITECTURE.md says it may, the README.md of a
// room says the same, and there are no cycles. npm run lint runs it.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import ts from 'typescript';

process.chdir(join(import.meta.dirname, '../..'));

/** Names in backticks. */
const namesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name.replace(/\/$/, ''));

/** By room, the rooms that it may import: the rows `| `room/` | what lives there | `other` … |` of ARCHITECTURE.md. */
export function allowedImports() {
  const table = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5);
  return new Map(
    table.flatMap(([, rooms, , imports]) => namesIn(rooms).map((room) => [room, new Set(namesIn(imports))])),
  );
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

/** @returns {string[]} what is wrong, as sentences */
export function problemsOf(imports, allowed, readmeOf) {
  const problems = cyclesIn(imports).map((cycle) => `A cycle of imports: ${cycle}`);
  const used = new Set();
  for (const [module, imported] of imports)
    for (const other of imported) {
      const [from, to] = [roomOf(module), roomOf(other)];
      if (from === to) continue;
      if (!allowed.has(from)) problems.push(`ARCHITECTURE.md has no row for ${from} (${module}).`);
      // Another element is reached through the module that registers it, and nothing else.
      const name = other.endsWith('/define.ts') && allowed.get(from)?.has(`${to}/define`) ? `${to}/define` : to;
      used.add(`${from} ${name}`);
      if (!allowed.get(from)?.has(name)) problems.push(`${module} imports ${other}, but ${from} may not import ${to}.`);
    }
  for (const [room, names] of allowed) {
    for (const name of names)
      if (!used.has(`${room} ${name}`)) problems.push(`ARCHITECTURE.md: ${room} does not import ${name}.`);
    const readme = readmeOf(room);
    if (readme === undefined) continue;
    const line = /^May import: .*$/m.exec(readme)?.[0] ?? '';
    if (namesIn(line).sort().join() !== [...names].sort().join())
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
  const problems = problemsOf(importsByModule(), allowedImports(), readmeOf);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
