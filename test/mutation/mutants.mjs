// Puts all mutants that Stryker knows into modules of src/ at once. Which of them is active, if any, is decided when a page
// starts.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {commonTokens} from '@stryker-mutator/api/plugin';
import {createInstrumenter} from '@stryker-mutator/instrumenter';
import {createInjector} from 'typed-inject';

const root = join(import.meta.dirname, '../..');
const silentLogger = new Proxy({}, {get: () => () => false});

const sources = (module) =>
  readdirSync(join(root, 'src', module), {recursive: true})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${module}/${file}`)
    .sort();

/** The same files without recording which mutants are reached, which takes most of the time of code that runs often. */
export const unwatched = (files) =>
  new Map([...files].map(([name, text]) => [name, text.replace(/stryCov_9fa48\((?:"\d+"(?:, )?)+\)/g, '0')]));

/**
 * Instruments modules.
 * @param {readonly string[]} modules folders of src/
 * @returns {Promise<{files: ReadonlyMap<string, string>, mutants: {id: string, name: string, line: number, was: string, is: string}[]}>}
 *   the instrumented text of each file by its name, and the mutants that can be activated
 */
export async function mutantsOf(modules) {
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, silentLogger)
    .provideValue(commonTokens.getLogger, () => silentLogger)
    .injectFunction(createInstrumenter);
  const originals = new Map(modules.flatMap(sources).map((name) => [name, readFileSync(join(root, name), 'utf8')]));
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
