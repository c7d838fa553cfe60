#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import type {ExerciseInput} from '../content/custom-exercises.js';
import {MAX_LENGTH, prerender, PrerenderError, registerExercises} from './index.js';
import {withPackages} from './packages.js';

const usage = `physio-elements prerender <file…> [options]

Puts into each page what its elements show, so that it reads in full before any script, and without.
A file is an HTML page, a pattern such as "site/**/*.html", or - for the standard input.

  --out <path>        Where to write: a file for one page, a folder for several; without it, pages are
                      written in their own place, and - to the standard output
  --locale <tag>      For elements on which the page does not say a language, for example pt-BR
  --structured-data   Puts schema.org JSON-LD at the end of the head
  --exercises <file>  Exercises of your own as JSON, as given to registerExercises
  --help, --version`;

/** What is wrong with what was asked for, in words for whoever asked. */
class Refusal extends Error {}

interface Job {
  /** `-` for the standard input. */
  readonly from: string;
  /** Undefined for the standard output. */
  readonly to: string | undefined;
}

async function filesOf(patterns: readonly string[]): Promise<string[]> {
  const {glob, isDynamicPattern} = await withPackages(() => import('tinyglobby'));
  const files: string[] = [];
  for (const pattern of patterns) {
    if (pattern === '-' || !isDynamicPattern(pattern)) files.push(pattern);
    else {
      const found = (await glob(pattern, {dot: false, expandDirectories: false})).sort();
      if (found.length === 0) throw new Refusal(`${pattern}: no file is like this.`);
      files.push(...found);
    }
  }
  return [...new Set(files)];
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** The folder that all files are in. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files.map((file) => dirname(resolve(file)));
  let folder = first;
  while (!others.every((other) => `${other}/`.startsWith(`${folder}/`))) folder = dirname(folder);
  return folder;
}

async function jobsOf(files: readonly string[], out: string | undefined): Promise<Job[]> {
  if (out === undefined) return files.map((from) => ({from, to: from === '-' ? undefined : from}));
  const named = files.filter((file) => file !== '-');
  const toFolder = files.length > 1 || /[\\/]$/.test(out) || (await isFolder(out));
  if (!toFolder) return files.map((from) => ({from, to: out}));
  if (named.length < files.length) throw new Refusal('-: the standard input has no name in a folder.');
  const folder = commonFolder(named);
  return named.map((from) => ({from, to: join(out, relative(folder, resolve(from)))}));
}

async function read(from: string): Promise<Buffer> {
  if (from !== '-') {
    const found = await stat(from).catch(() => undefined);
    if (!found) throw new Refusal('there is no such file.');
    if (!found.isFile()) throw new Refusal('this is no file.');
    if (found.size > MAX_LENGTH) throw new Refusal(`${found.size} bytes: ${MAX_LENGTH} are the most that are read.`);
    return readFile(from);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_LENGTH) throw new Refusal(`more than ${MAX_LENGTH} bytes, which are the most that are read.`);
  }
  return Buffer.concat(chunks);
}

/**
 * A page as text, and back: UTF-8; or any encoding that has ASCII in it, of which every byte is kept, and in which what is
 * put in has no other letters than ASCII's.
 */
function decoded(bytes: Buffer): {text: string; encode: (text: string) => Buffer; ascii: boolean} {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)))
    throw new Refusal('this is UTF-16; pages have to be UTF-8.');
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return {text, encode: (out) => Buffer.from(out), ascii: false};
  } catch {
    return {text: bytes.toString('latin1'), encode: (out) => Buffer.from(out, 'latin1'), ascii: true};
  }
}

/** Writes all or nothing of a file. */
async function write(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, {force: true});
    throw error;
  }
}

async function run(args: string[]): Promise<void> {
  const {values, positionals} = parseArgs({
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
  if (values.version) {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    console.log(version);
    return;
  }
  if (values.help) {
    console.log(usage);
    return;
  }
  const [command, ...patterns] = positionals;
  if (command !== 'prerender') throw new Refusal(`${command ?? 'nothing'}: what is known is “prerender”.\n\n${usage}`);
  if (patterns.length === 0) throw new Refusal(`no file.\n\n${usage}`);
  if (values.locale !== undefined && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(values.locale))
    throw new Refusal(`--locale ${values.locale}: this is no language tag, as en or pt-BR.`);
  if (values.exercises !== undefined) await register(values.exercises);

  // All are drawn before the first is written, so that a page at fault leaves everything as it was.
  const done = [];
  for (const {from, to} of await jobsOf(await filesOf(patterns), values.out)) {
    try {
      const {text, encode, ascii} = decoded(await read(from));
      const html = await prerender(text, {
        ...(values.locale !== undefined && {locale: values.locale}),
        structuredData: values['structured-data'] ?? false,
        ascii,
        onWarning: (warning) => console.error(`${from}: ${warning}`),
      });
      done.push({to, bytes: encode(html)});
    } catch (error) {
      const known = error instanceof Refusal || error instanceof PrerenderError || error instanceof RangeError;
      throw known ? new Refusal(`${from}: ${error.message}`) : error;
    }
  }
  for (const {to, bytes} of done) {
    if (to === undefined) process.stdout.write(bytes);
    else await write(to, bytes);
  }
}

/** Makes exercises known that the pages register themselves. */
async function register(file: string): Promise<void> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8')) as ExerciseInput | ExerciseInput[];
    const given = [content].flat();
    if (registerExercises(given).length < given.length) throw new Error('Not all are as they should be.');
  } catch (error) {
    throw new Refusal(`--exercises ${file}: ${(error as Error).message}`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  const {message, code} = error as NodeJS.ErrnoException;
  // What parseArgs and the file system say is said to whoever asked, too.
  if (!(error instanceof Refusal) && !code) throw error;
  console.error(`physio-elements: ${message}`);
  process.exitCode = 1;
}
