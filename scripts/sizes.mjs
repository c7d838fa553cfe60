// What files take: as they are, and as a server sends them.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

export const cdn = join(import.meta.dirname, '../dist/cdn');

const brotli = (data) => brotliCompressSync(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const gzip = (data) => gzipSync(data, {level: 9}).length;

/** Sums, in bytes, of what several requests take. */
export function sized(texts) {
  const data = texts.map((text) => Buffer.from(text));
  const sum = (size) => data.reduce((bytes, one) => bytes + size(one), 0);
  return {minified: sum(({length}) => length), gzip: sum(gzip), brotli: sum(brotli)};
}

/** The same of files. */
export const sizedFiles = (files) => sized([...files].map((file) => readFileSync(file)));

/** A file and all that it imports at once. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["`](\.[^"`]+)["`]/g))
    withImports(join(dirname(file), imported), found);
  return found;
}

/** The chunk that autoload.js imports for a tag. */
export const pieceOf = (tag) =>
  join(
    cdn,
    'chunks',
    readdirSync(join(cdn, 'chunks')).find((file) => file.startsWith(`${tag}-`) && file.endsWith('.js')),
  );

/** All files that come with autoload.js for a tag, before anyone asks for more. */
export const piecesFor = (tag) => [...withImports(pieceOf(tag), withImports(join(cdn, 'autoload.js')))];
