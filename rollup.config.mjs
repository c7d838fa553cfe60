import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {compileTemplates} from './scripts/compile-templates.mjs';
import {inlineDecorators} from './scripts/inline-decorators.mjs';
import {minifyStyles} from './scripts/minify-styles.mjs';
import {slimLit} from './scripts/slim-lit.mjs';

/** The entry of a file that only registers: a script tag has no use for exports. */
const registerOnly = (file) => ({
  name: 'register-only',
  resolveId: (id) => (id === 'entry' ? id : null),
  load: (id) => (id === 'entry' ? `import ${JSON.stringify(join(import.meta.dirname, file))};` : null),
});

/** What makes lit small: also for tests of it. */
export const litPlugins = () => [
  slimLit(),
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
    // Private names of scripts/slim-lit/, which it marks so.
    mangle: {properties: {regex: /^_\$/}},
    format: {comments: false},
  }),
];

/** Each file is one self-contained request, so each is a build of its own. */
const files = {
  'physio-elements': 'dist/define.js',
  'hold-timer': 'dist/hold-timer/define.js',
  'exercise-card': 'dist/exercise-card/define.js',
  'cause-list': 'dist/cause-list/define.js',
};

export default Object.entries(files).map(([name, file]) => ({
  input: 'entry',
  output: {
    file: `dist/cdn/${name}.js`,
    format: 'es',
  },
  plugins: [registerOnly(file), ...litPlugins()],
}));
