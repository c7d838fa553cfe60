// Production builds of several inputs at once, as the tools make them with hardly a setting.
import {build as vite} from 'vite';
import webpack from 'webpack';
import {bundlers as builtIn, chunks} from '../helpers/bundlers.mjs';

/** Each puts <name>.js into a folder for every input, modules by their names; what they share lies in chunks/. */
export const bundlers = {
  ...builtIn,
  webpack: (root, entry, path) =>
    new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: root,
          entry,
          output: {path, module: true, filename: '[name].js', chunkFilename: 'chunks/[name]-[contenthash].js'},
          experiments: {outputModule: true},
          // Else each input has all it needs in itself, and that is made small again each time.
          optimization: {splitChunks: {chunks: 'all', minSize: 0}, runtimeChunk: 'single'},
          performance: {hints: false},
        },
        (error, stats) => {
          const fault = error ?? (stats.hasErrors() || stats.hasWarnings() ? Error(stats.toString()) : null);
          if (fault) reject(fault);
          else resolve();
        },
      ),
    ),
  Vite: (root, input, outDir) =>
    vite({
      root,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir,
        modulePreload: {polyfill: false},
        rollupOptions: {input, output: {entryFileNames: '[name].js', chunkFileNames: chunks}},
      },
    }),
};
