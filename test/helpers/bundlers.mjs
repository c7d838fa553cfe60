// Production builds of several inputs at once, by the bundlers that this repository builds with, with hardly a setting.
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';

export const chunks = 'chunks/[name]-[hash].js';

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
};

/** @returns each input by its name, as bundlers take them */
export const inputsOf = (folder, names) =>
  Object.fromEntries(names.map((name) => [name, join(folder, 'inputs', `${name}.js`)]));
