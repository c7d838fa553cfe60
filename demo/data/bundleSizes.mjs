import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {tags} from '../shared/element-options.js';

/** What the files take, in bytes (brotli 11), by their names. */
export default Object.fromEntries(
  ['physio-elements', ...tags].map((name) => [
    name,
    brotliCompressSync(readFileSync(new URL(`../../dist/cdn/${name}.js`, import.meta.url))).length,
  ]),
);
