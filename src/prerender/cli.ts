#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import type {ExerciseInput} from '../content/custom-exercises.js';
import {collectWarnings} from '../warnings/warn.js';
import {prerender, PrerenderError, registerExercises, type PrerenderOptions, type Problem} from './index.js';
import {decodePage, overwrittenFiles, pageFiles, readPage, UsageError, writePage} from './page-files.js';

const usage = `Usage: physio-elements prerender <file…> [options]

Adds the content of the elements to each page, so that the page can be read before any script has loaded,
and without scripts. <file> is an HTML page, a glob pattern such as "site/**/*.html", or - for standard input.

  --out <path>        Writes to a file (for one page) or a folder (for several pages). By default, pages are
                      overwritten, and a page from standard input is written to standard output.
  --locale <tag>      Sets the language of elements that have no ancestor with lang, for example pt-BR
  --structured-data   Adds schema.org JSON-LD at the end of the head
  --exercises <file>  Registers custom exercises from a JSON file, in the format of registerExercises
  --help              Prints this text
  --version           Prints the version

If a page has an error, such as an unknown id, no page is written, and the exit status is 1.`;

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: {type: 'string'},
      locale: {type: 'string'},
      'structured-data': {type: 'boolean'},
      exercises: {type: 'string'},
      help: {type: 'boolean'},
      version: {type: 'boolean'},
    },
  });
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

/** Registers custom exercises from a JSON file, which contains one exercise or a list. */
async function registerFrom(file: string): Promise<void> {
  let exercises: ExerciseInput[];
  try {
    exercises = [JSON.parse(await readFile(file, 'utf8')) as ExerciseInput | ExerciseInput[]].flat();
  } catch (error) {
    throw new UsageError(`--exercises ${file}: ${(error as Error).message}`, {cause: error});
  }
  const {warnings} = collectWarnings(() => registerExercises(exercises));
  if (warnings.length > 0)
    throw new UsageError(`--exercises ${file}: ${warnings.map(({message}) => message).join('; ')}`);
}

function printProblems(file: string, problems: readonly Problem[]): void {
  for (const {line, message, code} of problems) console.error(`${file}:${line}: ${message} [${code}]`);
}

/** Prerenders all pages, and then writes all of them. If a page has an error, none is written. */
async function prerenderFiles(
  patterns: readonly string[],
  out: string | undefined,
  options: PrerenderOptions,
): Promise<void> {
  const pages: {output: string | undefined; bytes: Buffer}[] = [];
  let errors = 0;
  for (const {input, output} of await pageFiles(patterns, out)) {
    const {text, encode, ascii} = decodePage(input, await readPage(input));
    try {
      const {html, problems} = await prerender(text, {...options, ascii});
      printProblems(input, problems);
      pages.push({output, bytes: encode(html)});
    } catch (error) {
      if (!(error instanceof PrerenderError)) throw error;
      printProblems(input, error.problems);
      errors += error.problems.length;
    }
  }
  if (errors > 0) throw new UsageError(`${errors} ${errors === 1 ? 'error' : 'errors'}; no files were written`);

  for (const file of await overwrittenFiles(pages.map(({output}) => output))) console.error(`Overwriting ${file}`);
  for (const {output, bytes} of pages) await writePage(output, bytes);
}

async function run(args: string[]): Promise<void> {
  const {values, positionals} = readArguments(args);
  const [command, ...patterns] = positionals;
  const {locale, exercises} = values;
  if (values.version) console.log(packageVersion());
  else if (values.help) console.log(usage);
  else {
    if (command === undefined) throw new UsageError(`no command\n\n${usage}`);
    if (command !== 'prerender') throw new UsageError(`unknown command "${command}"\n\n${usage}`);
    if (patterns.length === 0) throw new UsageError(`no files\n\n${usage}`);
    if (locale !== undefined && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(locale))
      throw new UsageError(`--locale ${locale}: invalid language tag; use a tag such as en or pt-BR`);
    if (exercises !== undefined) await registerFrom(exercises);
    await prerenderFiles(patterns, values.out, {
      ...(locale !== undefined && {locale}),
      structuredData: values['structured-data'] ?? false,
    });
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const {message, code} = error as NodeJS.ErrnoException;
  // Errors from parseArgs, from the file system and about missing packages have a code.
  if (!(error instanceof UsageError) && !code) throw error;
  console.error(`physio-elements: ${message}`);
  process.exitCode = 1;
}
