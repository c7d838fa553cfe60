import {manifestPlugin} from './scripts/manifest-plugin.mjs';

// scripts/build/editors.mjs asks for it in each build.
export default {
  globs: ['src/*/*-element.ts', 'src/*/define.ts'],
  exclude: ['src/base/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [manifestPlugin()],
};
