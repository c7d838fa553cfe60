import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {tags} from '../shared/element-options.js';

/** The size of each CDN bundle in bytes, compressed with Brotli at level 11, by the name of the bundle. */
export default Object.fromEntries(
  ['physio-elements', ...tags].map((name) => [
    name,
    brotliCompressSync(readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url))).length,
  ]),
);
