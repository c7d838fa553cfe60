import {manifestPlugin} from './scripts/docs/manifest-plugin.mjs';

// scripts/docs/custom-elements-manifest.mjs runs the analyzer with these options, in each build.
export default {
  globs: ['src/*/*-element.ts', 'src/hold-timer/timer-api.ts', 'src/*/define.ts'],
  exclude: ['src/base/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [manifestPlugin()],
};
