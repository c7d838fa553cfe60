// Every small fault that Stryker knows how to put into a room of src/, all of them at once: which one is on, if any, is
// decided as the page starts.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {commonTokens} from '@stryker-mutator/api/plugin';
import {createInstrumenter} from '@stryker-mutator/instrumenter';
import {createInjector} from 'typed-inject';

const root = join(import.meta.dirname, '../..');
const quiet = new Proxy({}, {get: () => () => false});

const sources = (room) =>
  readdirSync(join(root, 'src', room), {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file}`)
    .sort();

/** The same without noting which mutants are reached, which takes most of the time of code that runs often. */
export const unwatched = (files) =>
  new Map([...files].map(([name, text]) => [name, text.replace(/stryCov_9fa48\((?:"\d+"(?:, )?)+\)/g, '0')]));

/**
 * @param {readonly string[]} rooms
 * @returns {Promise<{files: ReadonlyMap<string, string>, mutants: {id: string, name: string, line: number, was: string, is: string}[]}>}
 * the instrumented text of each file by its name, and what may be switched on
 */
export async function mutantsOf(rooms) {
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, quiet)
    .provideValue(commonTokens.getLogger, () => quiet)
    .injectFunction(createInstrumenter);
  const originals = new Map(rooms.flatMap(sources).map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const {files, mutants} = await instrumenter.instrument(
    [...originals].map(([name, content]) => ({name, content, mutate: true})),
    {plugins: null, ignorers: [], excludedMutations: []},
  );
  const textAt = (name, {start, end}) => {
    const lines = originals
      .get(name)
      .split('\n')
      .slice(start.line, end.line + 1);
    lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
    lines[0] = lines[0].slice(start.column);
    return lines.join('\n');
  };
  return {
    files: new Map(files.map(({name, content}) => [name, content])),
    mutants: mutants.map(({id, fileName, location, replacement}) => ({
      id,
      name: fileName,
      line: location.start.line + 1,
      was: textAt(fileName, location),
      is: replacement,
    })),
  };
}
