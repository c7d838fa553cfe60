// What became of the mutants, as a table and a list of those that no test noticed.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const folder = import.meta.dirname;

const of = (room, mutants) => mutants.filter(({name}) => name.startsWith(`src/${room}/`));
const count = (mutants, ...fates) => mutants.filter(({fate}) => fates.includes(fate)).length;

/** @returns how many of a hundred mutants of a room were noticed */
export function score(room, mutants) {
  const all = of(room, mutants);
  return (100 * count(all, 'killed', 'timed out')) / all.length;
}

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
};
const code = (text) => `\`${short(text).replaceAll('`', '’').replaceAll('|', '\\|')}\``;

/** @returns a table of one room, and a list of what was not noticed in it */
export function summary(room, mutants) {
  const all = of(room, mutants);
  const fates = ['killed', 'timed out', 'survived', 'unreached'].map((fate) => count(all, fate));
  const table = [
    ['room', 'mutants', 'killed', 'timed out', 'survived', 'unreached', 'score'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
    [room, all.length, ...fates, `${score(room, mutants).toFixed(1)} %`],
  ];
  const unnoticed = all
    .filter(({fate}) => fate === 'survived' || fate === 'unreached')
    .map(({name, line, was, is, fate}) => {
      const where = `- ${name}:${line}: ${code(was)} as ${code(is)}`;
      return fate === 'unreached' ? `${where} (unreached)` : where;
    });
  return `${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

Not noticed:

${unnoticed.join('\n')}
`;
}

/** Keeps the results of a room beside the tests. */
export async function writeResults(room, text) {
  const file = join(folder, `${room}.md`);
  const whole = `# Faults in src/${room}/ that the tests notice

Made by \`npm run mutation -- ${room}\`. ${room === 'content' ? 'Words are left out: another sentence is no fault of the code.' : ''}

${text}`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, await format(whole, {...(await resolveConfig(file)), parser: 'markdown'}));
}
