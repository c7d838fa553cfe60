// Production builds of several inputs at once, with the bundlers that this repository depends on, and nearly default settings.
import {join} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';

export const chunks = 'chunks/[name]-[hash].js';

/** The bundlers. Each writes `<name>.js` into the output folder for every input, and shared modules into `chunks/`. */
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

/** @returns {Record<string, string>} the path of each input, by name, as bundlers accept it */
export const inputsOf = (folder, names) =>
  Object.fromEntries(names.map((name) => [name, join(folder, 'inputs', `${name}.js`)]));
