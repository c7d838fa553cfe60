// What a bundler or a server gets: the modules that package.json exports, with lit and valibot as they are. What several
// of them use is in shared/, so that an element brings what it needs and no more.
import {existsSync, readFileSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {minify} from '@swc/core';
import {dataFirst} from './data-first.mjs';
import {inlineDecorators} from './inline-decorators.mjs';
import {inlineFields} from './inline-fields.mjs';
import {minifyStyles} from './minify-styles.mjs';
import {nameOfPiece} from './near-alike.mjs';
import {packageVersion} from './package-version.mjs';
import {plainTemplates} from './plain-templates.mjs';

const root = join(import.meta.dirname, '..');
const {exports, bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Modules that tsc has made and package.json names, by their place in dist/ without ending. */
const entries = () =>
  Object.fromEntries(
    [...Object.values(exports).map((target) => target.default), ...[bin ?? []].flatMap(Object.values)]
      .map((target) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(target)?.[1])
      .filter((name) => name && existsSync(join(root, `build/${name}.js`)))
      .map((name) => [name, `build/${name}.js`]),
  );

/** The words of other languages are in the package once, as the script tag's files have them. */
const words = () => ({
  name: 'words',
  resolveId(id, importer) {
    const [, locale] = /^\.\/([\w-]+)\/index\.js$/.exec(id) ?? [];
    if (!locale || !importer?.endsWith('languages.js')) return null;
    // As if build/ had it in the place that it has in dist/.
    return {id: join(root, `build/cdn/locales/${locale}.js`), external: 'relative'};
  },
});

/** Classes are in shared/ too, where a file may have a name of our choice. */
const facades = () => ({
  name: 'facades',
  resolveId: (id, importer) => (!importer && id.endsWith('-element.js') ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0build') ? `export * from ${JSON.stringify(join(root, id.slice(1)))}` : null),
});

/** As lit's own modules are published. Classes keep their names, as these are what a console shows. */
const slim = () => ({
  name: 'slim',
  async renderChunk(code) {
    const options = {compress: {passes: 2, ecma: 2022, keep_classnames: true}, mangle: {keep_classnames: true}};
    return {code: (await minify(code, {module: true, ecma: 2022, ...options})).code, map: null};
  },
});

export const modules = () => ({
  input: entries(),
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: (chunk) => `shared/${nameOfPiece(chunk)}.js`,
    freeze: false,
    hoistTransitiveImports: false,
    minifyInternalExports: true,
  },
  plugins: [
    packageVersion(),
    words(),
    facades(),
    inlineDecorators({lit: true}),
    inlineFields(),
    minifyStyles({tagged: true}),
    plainTemplates(),
    dataFirst(),
    slim(),
  ],
});
