import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')).version;

/** Rollup plugin: puts the package's version, or another that a test wants, in the place of that in src/parts/version.ts. */
export const packageVersion = (version = published) => ({
  name: 'package-version',
  transform: (code, id) =>
    id.endsWith('parts/version.js') ? {code: `export const version = ${JSON.stringify(version)};`, map: null} : null,
});
