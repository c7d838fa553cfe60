// Reports the results of mutation testing: a table, and a list of the mutants that no test detected.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const folder = import.meta.dirname;

const mutantsIn = (module, mutants) => mutants.filter(({name}) => name.startsWith(`src/${module}/`));
const count = (mutants, ...fates) => mutants.filter(({fate}) => fates.includes(fate)).length;

/** @returns the percentage of the mutants of a module that were detected */
export function score(module, mutants) {
  const all = mutantsIn(module, mutants);
  return (100 * count(all, 'killed', 'timed out')) / all.length;
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};
const code = (text) => `\`${short(text).replaceAll('`', '’').replaceAll('|', '\\|')}\``;

/** @returns a table for one module, and a list of its undetected mutants */
export function summary(module, mutants) {
  const all = mutantsIn(module, mutants);
  const fates = ['killed', 'timed out', 'survived', 'unreached'].map((fate) => count(all, fate));
  const table = [
    ['folder', 'mutants', 'killed', 'timed out', 'survived', 'unreached', 'score'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
    [module, all.length, ...fates, `${score(module, mutants).toFixed(1)} %`],
  ];
  const undetected = all
    .filter(({fate}) => fate === 'survived' || fate === 'unreached')
    .map(({name, line, was, is, fate}) => {
      const where = `- ${name}:${line}: ${code(was)} as ${code(is)}`;
      return fate === 'unreached' ? `${where} (unreached)` : where;
    });
  return `${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

Not noticed:

${undetected.join('\n')}
`;
}

/** Writes the results of a module to a file in this folder. */
export async function writeResults(module, text) {
  const file = join(folder, `${module}.md`);
  const report = `# Faults in src/${module}/ that the tests notice

Made by \`npm run mutation -- ${module}\`. ${module === 'content' ? 'Words are left out: another sentence is no fault of the code.' : ''}

${text}`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, await format(report, {...(await resolveConfig(file)), parser: 'markdown'}));
}
