// What files take: as they are, and as a server sends them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

export const cdn = join(import.meta.dirname, '../../dist/cdn');

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

/** The chunks that an element needs to render, its own first, as paths. */
export const chunksOf = (tag) =>
  JSON.parse(readFileSync(join(cdn, 'chunks.json'), 'utf8'))[tag].map((file) => join(cdn, file));
