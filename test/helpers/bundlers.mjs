// Production builds of several inputs at once, as the tools make them with hardly a setting.
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';
import {build as vite} from 'vite';
import webpack from 'webpack';

const chunks = 'chunks/[name]-[hash].js';

/** Each puts <name>.js into a folder for every input, modules by their names; what they share lies in chunks/. */
export const bundlers = {
  esbuild: (root, input, outdir) =>
    esbuild({
      absWorkingDir: root,
      entryPoints: input,
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      chunkNames: 'chunks/[name]-[hash]',
      logLevel: 'silent',
    }),
  async Rollup(root, input, dir) {
    const bundle = await rollup({input, plugins: [nodeResolve()]});
    await bundle.write({dir, format: 'es', chunkFileNames: chunks});
    await bundle.close();
  },
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

/** @returns each input by its name, as bundlers take them */
export const inputsOf = (folder, names) =>
  Object.fromEntries(names.map((name) => [name, join(folder, 'inputs', `${name}.js`)]));
