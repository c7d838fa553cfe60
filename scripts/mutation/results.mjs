// What became of the mutants, as a table and a list of those that no test noticed.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const file = join(import.meta.dirname, '../../test/mutation/results.md');

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

export function summary(rooms, mutants) {
  const table = [
    ['room', 'mutants', 'killed', 'timed out', 'survived', 'unreached', 'score'],
    ['---', '---:', '---:', '---:', '---:', '---:', '---:'],
    ...rooms.map((room) => {
      const all = of(room, mutants);
      const fates = ['killed', 'timed out', 'survived', 'unreached'].map((fate) => count(all, fate));
      return [room, all.length, ...fates, `${score(room, mutants).toFixed(1)} %`];
    }),
  ];
  const unnoticed = mutants
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

export const writeResults = (text) =>
  writeFileSync(
    file,
    `# Faults that the tests notice

Made by \`npm run mutation\`. Words of the content are left out: another sentence is no fault of the code.

${text}`,
  );
