// The files that the command-line interface reads and writes.
import {mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {MAX_LENGTH} from './options.js';
import {withPackages} from './packages.js';

/** An error in how the command was called. The message is printed without a stack trace. */
export class UsageError extends Error {}

/** The argument for standard input or standard output. */
const STANDARD_STREAM = '-';

export interface PageFile {
  /** A path, or `-` for standard input. */
  readonly input: string;
  /** A path; undefined for standard output. */
  readonly output: string | undefined;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;
const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Returns the paths that arguments stand for, without duplicates. An argument is a path, a glob pattern or `-`. */
async function expandPatterns(patterns: readonly string[]): Promise<string[]> {
  const {glob, isDynamicPattern} = await withPackages(() => import('tinyglobby'));
  const paths: string[] = [];
  for (const pattern of patterns) {
    if (pattern === STANDARD_STREAM || !isDynamicPattern(pattern)) paths.push(pattern);
    else {
      const found = (await glob(pattern, {dot: false, expandDirectories: false})).sort();
      if (found.length === 0) throw new UsageError(`${pattern}: no files match this pattern`);
      paths.push(...found);
    }
  }
  return [...new Set(paths)];
}

/** Returns the deepest folder that contains all files. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => dirname(resolve(path)));
  let folder = first;
  while (!others.every((other) => `${other}/`.startsWith(`${folder}/`))) folder = dirname(folder);
  return folder;
}

/**
 * Determines which pages to read, and where to write each.
 * @param out a file for one page, or a folder for several; if it is undefined, pages are overwritten
 */
export async function pageFiles(patterns: readonly string[], out: string | undefined): Promise<PageFile[]> {
  const inputs = await expandPatterns(patterns);
  if (out === undefined) return inputs.map((input) => ({input, output: input === STANDARD_STREAM ? undefined : input}));
  const toFolder = inputs.length > 1 || /[\\/]$/.test(out) || (await isFolder(out));
  if (!toFolder) return inputs.map((input) => ({input, output: out}));
  if (inputs.includes(STANDARD_STREAM))
    throw new UsageError(`--out ${out}: standard input has no file name; name a file instead of a folder`);
  const folder = commonFolder(inputs);
  return inputs.map((input) => ({input, output: join(out, relative(folder, resolve(input)))}));
}

/** Returns the existing files that will be overwritten, without duplicates. */
export async function overwrittenFiles(outputs: readonly (string | undefined)[]): Promise<string[]> {
  const overwritten = new Set<string>();
  for (const output of outputs) if (output !== undefined && (await isFile(output))) overwritten.add(output);
  return [...overwritten];
}

/** Reads a file or standard input. A page that is too long is not read into memory. */
export async function readPage(input: string): Promise<Buffer> {
  if (input !== STANDARD_STREAM) {
    const found = await stat(input).catch(() => undefined);
    if (!found) throw new UsageError(`${input}: no such file`);
    if (!found.isFile()) throw new UsageError(`${input}: not a file`);
    if (found.size > MAX_LENGTH) throw new UsageError(`${input}: ${found.size} bytes; the maximum is ${MAX_LENGTH}`);
    return readFile(input);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_LENGTH) throw new UsageError(`${input}: more than ${MAX_LENGTH} bytes, which is the maximum`);
  }
  return Buffer.concat(chunks);
}

export interface DecodedPage {
  readonly text: string;
  readonly encode: (text: string) => Buffer;
  /** Whether everything that is added to the page has to be ASCII. */
  readonly ascii: boolean;
}

/**
 * Decodes a page as UTF-8. If this fails, the encoding is unknown. Nearly all encodings contain ASCII, so such a page is decoded
 * byte by byte, and encoding it again changes no byte.
 */
export function decodePage(input: string, bytes: Buffer): DecodedPage {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)))
    throw new UsageError(`${input}: UTF-16 is not supported; save the page as UTF-8`);
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return {text, encode: (out) => Buffer.from(out), ascii: false};
  } catch {
    return {text: bytes.toString('latin1'), encode: (out) => Buffer.from(out, 'latin1'), ascii: true};
  }
}

/** Writes a page to a file, completely or not at all, or to standard output. */
export async function writePage(output: string | undefined, bytes: Buffer): Promise<void> {
  if (output === undefined) {
    process.stdout.write(bytes);
    return;
  }
  await mkdir(dirname(output), {recursive: true});
  const temporary = `${output}.${process.pid}.part`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, output);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}
