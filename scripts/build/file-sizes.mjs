// Measures the sizes of files, uncompressed and compressed as a server sends them.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

export const cdn = join(import.meta.dirname, '../../dist/cdn');

const brotliSize = (data) => brotliCompressSync(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const gzipSize = (data) => gzipSync(data, {level: 9}).length;

/** Returns the total size of several responses, each compressed separately, in bytes. */
export function sized(texts) {
  const responses = texts.map((text) => Buffer.from(text));
  const sum = (sizeOf) => responses.reduce((bytes, response) => bytes + sizeOf(response), 0);
  return {minified: sum(({length}) => length), gzip: sum(gzipSize), brotli: sum(brotliSize)};
}

/** Returns the total size of several files, in bytes. */
export const sizedFiles = (files) => sized([...files].map((file) => readFileSync(file)));

/** Returns the paths of the chunks that an element needs to render, beginning with the chunk of the element. */
export const chunksOf = (tag) =>
  JSON.parse(readFileSync(join(cdn, 'chunks.json'), 'utf8'))[tag].map((file) => join(cdn, file));
