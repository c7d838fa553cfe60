import {manifestPlugin} from './scripts/docs/manifest-plugin.mjs';

// scripts/build/write-editor-data.mjs asks for it in each build.
export default {
  globs: ['src/*/*-element.ts', 'src/*/define.ts'],
  exclude: ['src/parts/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [manifestPlugin()],
};
