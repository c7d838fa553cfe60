// Bundles the modules that tsc has written to dist/ for CDNs: dist/cdn/. scripts/build/cdn-bundles.mjs calls it.
import {existsSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chunkOf, importTogether, listChunks} from './scripts/build/autoload-chunks.mjs';
import {minifyTemplates} from './scripts/build/minify-templates.mjs';
import {separateLocales} from './scripts/build/locale-list.mjs';
import {tags} from './dist/tags.js';

/** One self-contained file each, with the other languages beside it. */
const bundles = ['physio-elements', ...tags];

/** Reads the source map beside a module, so that the map of a bundle leads to the TypeScript sources. */
const sourceMaps = () => ({
  name: 'source-maps',
  load(id) {
    if (!existsSync(`${id}.map`)) return null;
    return {code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8')};
  },
});

/** @param {string} [preamble] the first line of the file, a comment */
const plugins = (preamble) => [
  sourceMaps(),
  nodeResolve({exportConditions: ['production']}),
  minifyTemplates(),
  terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: /@license/, preamble}}),
];

/**
 * The comment tells Chromium to compile the whole file while it downloads, off the main thread, instead of each function when
 * it is first called: nearly all of them are called to render an element.
 */
const compiledAtOnce = plugins('//# allFunctionsCalledOnLoad');
const compiledWhenCalled = plugins();

/** The languages besides English are files of their own, which an element imports when a page needs them. */
const locale = /\/locales\/([\w-]+)\/index\.js$/;
const external = (id) => locale.test(id) && !id.includes('/en/');
const paths = (id) => `./locales/${locale.exec(id)[1]}.js`;

const output = {format: 'es', sourcemap: true, sourcemapExcludeSources: true};
// As package.json says of dist/: only these do something when they are imported.
const treeshake = {moduleSideEffects: (id) => /\/define\.js$|\/bundles\//.test(id)};

export default [
  ...bundles.map((name) => ({
    input: `dist/bundles/${name}.js`,
    external,
    treeshake,
    plugins: compiledAtOnce,
    output: {
      ...output,
      file: `dist/cdn/${name}.js`,
      inlineDynamicImports: true,
      paths,
    },
  })),
  ...separateLocales.map((tag) => ({
    input: `dist/locales/${tag}/index.js`,
    plugins: compiledWhenCalled,
    output: {...output, file: `dist/cdn/locales/${tag}.js`},
  })),
  // Loads the elements that a page shows, each in few chunks.
  {
    input: 'dist/autoload.js',
    external,
    treeshake,
    plugins: [importTogether(), listChunks(), ...compiledAtOnce],
    output: {
      ...output,
      dir: 'dist/cdn',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: chunkOf,
      paths,
    },
  },
  // The page of an iframe, with autoload.js beside it; and what is on the page around.
  ...['embed', 'embed-resize'].map((name) => ({
    input: `dist/embed/${name}.js`,
    external: /autoload\.js$/,
    plugins: compiledWhenCalled,
    output: {...output, file: `dist/cdn/${name}.js`, paths: () => './autoload.js'},
  })),
];
