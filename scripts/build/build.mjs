// Builds dist/, which is what npm publishes: npm run build.
import {spawnSync} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {bundles} from './cdn-bundles.mjs';
import {content} from './content-json.mjs';
import {editorData} from './write-editor-data.mjs';
import {frameworks} from './write-framework-types.mjs';
import {integrity} from '../package/integrity-hashes.mjs';
import {maps} from './reduce-source-maps.mjs';
import {schemas} from './json-schemas.mjs';
import {themes} from './minify-themes.mjs';
import {unreachableTypes} from '../package/remove-unreachable-types.mjs';

process.chdir(join(import.meta.dirname, '../..'));

/** Compiles src/ module by module, with types and source maps. */
function modules() {
  rmSync('dist', {recursive: true, force: true});
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const {status} = spawnSync(process.execPath, [tsc], {stdio: 'inherit'});
  if (status !== 0) throw new Error('tsc has found errors.');
}

/** The page of an iframe. */
function embed() {
  for (const file of ['embed.html', 'embed.css']) copyFileSync(join('src/embed', file), join('dist/cdn', file));
}

const steps = {
  'modules and their types': modules,
  'CDN bundles': bundles,
  'source maps': maps,
  'the page of an iframe': embed,
  'content as JSON': content,
  'JSON Schemas': schemas,
  themes,
  'data for editors': editorData,
  'types for frameworks': frameworks,
  'types that nobody can import': unreachableTypes,
  'integrity hashes': integrity,
};

for (const [what, run] of Object.entries(steps)) {
  const start = performance.now();
  await run();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
