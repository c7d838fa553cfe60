import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {compileTemplates} from './scripts/compile-templates.mjs';
import {inlineDecorators} from './scripts/inline-decorators.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {slimLit} from './scripts/slim-lit.mjs';
import {slimValibot} from './scripts/slim-valibot.mjs';

/** What a script tag gets: everything registered; and where cards are in it, a way to make exercises known to them. */
const entry = (file) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? id : null),
  load(id) {
    if (id !== 'entry') return null;
    const from = (module) => JSON.stringify(join(import.meta.dirname, 'dist', module));
    const exported = /exercise-card|^define/.test(file)
      ? `export {registerExercises} from ${from('content/own-exercises.js')};`
      : '';
    return `import ${from(file)};${exported}`;
  },
});

/** What makes lit small: also for tests of it. */
export const litPlugins = (options = {}) => [
  slimLit(),
  slimValibot(),
  nodeResolve({exportConditions: ['production']}),
  inlineDecorators(),
  compileTemplates(),
  minifyStyles(),
  terser({
    ecma: 2022,
    module: true,
    // `unsafe` takes text for text: `${a}b` becomes a + 'b'.
    compress: {
      passes: 3,
      inline: 1,
      keep_fargs: false,
      keep_infinity: true,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
    },
    // Private names of scripts/slim-lit/, which it marks so, and long ones that never leave a file: what no page reads.
    mangle: {
      properties: {
        regex:
          /^(?:_\$.*|snapshot|nextChangeMs|leftMs|setsDone|monotonic|glyph|waits|share|atMs|requirement|expects|typed|received|abortEarly|dataset)$/,
      },
    },
    format: {comments: false},
    ...options,
  }),
];

/** Each file is one self-contained request, so each is a build of its own. */
const files = {
  'physio-elements': 'define.js',
  'hold-timer': 'hold-timer/define.js',
  'exercise-card': 'exercise-card/define.js',
  'cause-list': 'cause-list/define.js',
};

export default [
  ...Object.entries(files).map(([name, file]) => ({
    input: 'entry',
    output: {file: `dist/cdn/${name}.js`, format: 'es', inlineDynamicImports: true},
    plugins: [entry(file), ...litPlugins()],
  })),
  // The same in pieces, each loaded when a page needs it.
  {
    input: 'dist/autoload.js',
    output: {dir: 'dist/cdn', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js'},
    plugins: litPlugins({nameCache: {}}),
  },
];
