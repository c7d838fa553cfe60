import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minify} from '@swc/core';
import {compileTemplates} from './scripts/compile-templates.mjs';
import {dataFirst} from './scripts/data-first.mjs';
import {inlineDecorators} from './scripts/inline-decorators.mjs';
import {inlineFields} from './scripts/inline-fields.mjs';
import {besides} from './scripts/locales.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {modules} from './scripts/modules.mjs';
import {rememberPieces} from './scripts/near-alike.mjs';
import {packageVersion} from './scripts/package-version.mjs';
import {slimLit} from './scripts/slim-lit.mjs';
import {slimValibot} from './scripts/slim-valibot.mjs';

/**
 * Names of properties that no page reads, no attribute gives and no data has, which are shortened: those that
 * scripts/slim-lit/ and scripts/slim-valibot.mjs mark, and long ones of ours.
 */
const privateNames = new RegExp(
  `^(?:_\\$.*|${[
    // timer
    'snapshot|nextChangeMs|leftMs|setsDone|monotonic|glyph|waits|share|atMs|want|word|help',
    'titleLang',
    // figure
    'center|joints|grips|rig|arrows|ways|stills|offset|total|radius',
    // slim-lit and elements
    'converter|hasUpdated|renderRoot|playing|started|pending',
    // valibot
    'issues|isOptional',
  ].join('|')})$`,
);

/**
 * What a script tag gets: everything registered; a way to make other languages known to it; and where cards or lists are
 * in it, exercises or causes.
 */
const entry = (file) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load(id) {
    if (id !== 'entry') return null;
    const from = (module) => JSON.stringify(join(import.meta.dirname, 'build', module));
    const exported = (files, name, module) =>
      files.test(file) || file === 'define.js' ? `export {${name}} from ${from(module)};` : '';
    return (
      `import ${from(file)};export {registerLocale} from ${from('i18n/languages.js')};` +
      exported(/^exercise-/, 'registerExercises', 'content/own-exercises.js') +
      exported(/^cause-list/, 'registerCauses', 'content/own-causes.js')
    );
  },
});

/** Languages besides English lie beside the script, and are fetched when a page needs them. */
const localesBeside = (folder) => ({
  name: 'locales-beside',
  resolveId(id) {
    const [, locale] = /^\.\/([\w-]+)\/index\.js$/.exec(id) ?? [];
    return locale ? {id: `${folder}/${locale}.js`, external: true} : null;
  },
});

/** After terser, which renames properties, swc finds some 300 bytes more. */
const swc = () => ({
  name: 'swc',
  async renderChunk(code) {
    const compress = {passes: 3, ecma: 2022, pure_getters: true, unsafe: true, unsafe_methods: true, sequences: false};
    return {code: (await minify(code, {module: true, ecma: 2022, compress, mangle: true})).code, map: null};
  },
});

/** What is smaller is compiled in no time. Characters. */
const SMALL = 5000;

/**
 * Has Chromium compile a whole file while it comes in, beside the main thread, and not each function when it is called: most
 * of them are as soon as an element is shown. It has to come first; to other browsers it is a comment.
 */
const compiledAhead = () => ({
  name: 'compiled-ahead',
  renderChunk: (code) => (code.length < SMALL ? null : {code: `//# allFunctionsCalledOnLoad\n${code}`, map: null}),
});

/** What makes lit and valibot small: also for tests of it. */
export const litPlugins = () => [
  packageVersion(),
  slimLit(),
  slimValibot(),
  nodeResolve({exportConditions: ['production'], ignoreSideEffectsForRoot: true}),
  inlineDecorators(),
  inlineFields(),
  compileTemplates(),
  minifyStyles(),
];

/** @param nameCache names of properties that files which are loaded together share */
const minifiers = (nameCache) => [
  terser({
    ecma: 2022,
    module: true,
    // `unsafe` takes text for text: `${a}b` becomes a + 'b'.
    compress: {
      passes: 3,
      inline: 0,
      keep_fargs: false,
      keep_infinity: true,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
    },
    mangle: {properties: {regex: privateNames}},
    format: {comments: false},
    nameCache,
  }),
  dataFirst(),
  swc(),
];

/**
 * What several of the pieces use, in as few chunks as make nobody load what they have no use for. What only cards and
 * programmes need stays with the card; of the rest a card has four chunks: what a timer needs too, what else a notice
 * needs too, what else a list without pictures, and what draws. A fifth is for notices, lists and programmes.
 */
function sharedChunks() {
  const users = new Map();
  return (id, {getModuleInfo, getModuleIds}) => {
    if (users.size === 0) {
      const visit = (module, piece) => {
        const of = users.get(module) ?? users.set(module, new Set()).get(module);
        if (of.has(piece)) return;
        of.add(piece);
        for (const imported of getModuleInfo(module).importedIds) visit(imported, piece);
      };
      for (const module of getModuleIds())
        if (getModuleInfo(module).dynamicImporters.length > 0)
          visit(
            module,
            /(\w[\w-]*)\/define\.js$/.exec(module)?.[1] ?? (/figures\.js$/.test(module) ? 'figures' : 'own'),
          );
    }
    const of = users.get(id) ?? new Set();
    const some = (...pieces) => pieces.some((piece) => of.has(piece));
    if (of.size < 2) return undefined;
    if (!some('exercise-card')) return 'lists';
    if (some('hold-timer')) return 'base';
    if (some('care-notice')) return 'words';
    if (some('advice-list')) return 'shown';
    return some('cause-list', 'figures') ? 'figure' : undefined;
  };
}

/** What package.json says of dist/ is true of build/ too: a module that nobody needs anything of does nothing. */
const treeshake = {moduleSideEffects: (id) => /\bdefine\.js$/.test(id)};

/** Each file is one self-contained request, so each is a build of its own. */
const files = {
  'physio-elements': 'define.js',
  'hold-timer': 'hold-timer/define.js',
  'exercise-card': 'exercise-card/define.js',
  'cause-list': 'cause-list/define.js',
  'advice-list': 'advice-list/define.js',
  'care-notice': 'care-notice/define.js',
  'exercise-plan': 'exercise-plan/define.js',
};

export default [
  ...Object.entries(files).map(([name, file]) => ({
    input: 'entry',
    treeshake,
    output: {file: `dist/cdn/${name}.js`, format: 'es', inlineDynamicImports: true, freeze: false},
    plugins: [entry(file), localesBeside('./locales'), ...litPlugins(), ...minifiers(), compiledAhead()],
  })),
  ...besides.map((locale) => ({
    input: `build/i18n/${locale}/index.js`,
    output: {file: `dist/cdn/locales/${locale}.js`, format: 'es'},
    plugins: [terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: false}})],
  })),
  // The page of an iframe, with autoload.js beside it; and what is on the page around.
  {
    input: 'build/embed/embed.js',
    external: /autoload\.js$/,
    output: {file: 'dist/cdn/embed.js', format: 'es', paths: () => './autoload.js'},
    plugins: minifiers(),
  },
  {
    input: 'build/embed/embed-resize.js',
    output: {file: 'dist/cdn/embed-resize.js', format: 'es'},
    plugins: minifiers(),
  },
  // The same in pieces, each loaded when a page needs it.
  {
    input: 'build/autoload.js',
    treeshake,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      freeze: false,
      manualChunks: sharedChunks(),
    },
    plugins: [localesBeside('../locales'), ...litPlugins(), ...minifiers({}), compiledAhead(), rememberPieces()],
  },
  modules(),
];
