// npm run build: builds the library in dist/, the folder that npm publishes.
import {spawnSync} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {writeIntegrityHashes} from '../package/integrity-hashes.mjs';
import {removeUnreachableTypes} from '../package/remove-unreachable-types.mjs';
import {writeCdnBundles} from './cdn-bundles.mjs';
import {writeContentJson} from './content-json.mjs';
import {writeJsonSchemas} from './json-schemas.mjs';
import {minifyThemes} from './minify-themes.mjs';
import {reduceSourceMaps} from './reduce-source-maps.mjs';
import {writeEditorData} from './write-editor-data.mjs';
import {writeFrameworkTypes} from './write-framework-types.mjs';

process.chdir(join(import.meta.dirname, '../..'));

/** Compiles each module of src/, with declarations and source maps. */
function compileModules() {
  rmSync('dist', {recursive: true, force: true});
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const {status} = spawnSync(process.execPath, [tsc], {stdio: 'inherit'});
  if (status !== 0) throw new Error('tsc found errors.');
}

function copyEmbedPage() {
  for (const file of ['embed.html', 'embed.css']) copyFileSync(join('src/embed', file), join('dist/cdn', file));
}

/** The steps in order, each with the name that is logged. */
const steps = {
  'modules and types': compileModules,
  'CDN bundles': writeCdnBundles,
  'source maps': reduceSourceMaps,
  'page for iframes': copyEmbedPage,
  'content as JSON': writeContentJson,
  'JSON Schemas': writeJsonSchemas,
  themes: minifyThemes,
  'data for editors': writeEditorData,
  'types for frameworks': writeFrameworkTypes,
  'unreachable types': removeUnreachableTypes,
  'integrity hashes': writeIntegrityHashes,
};

for (const [name, run] of Object.entries(steps)) {
  const start = performance.now();
  await run();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
