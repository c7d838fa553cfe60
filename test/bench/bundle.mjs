// Bundles scripts for the pages of the benchmarks: each with all of its dependencies, minified.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  define: {'process.env.NODE_ENV': '"production"'},
  conditions: ['production'],
  // Pages load these from the server.
  external: ['/cdn/*'],
  write: false,
};

/**
 * Bundles a module.
 * @param {string} source its code
 * @param {{folder?: string, loader?: 'js' | 'css', modules?: Record<string, string>, plugins?: import('esbuild').Plugin[]}} [how]
 *   `modules`: the code of modules that are imported by a bare name; `folder`: the folder in test/bench/ to which its imports
 *   are relative
 */
export async function bundle(source, {folder = '.', loader = 'js', modules = {}, plugins = []} = {}) {
  const virtualModules = {
    name: 'virtual-modules',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^[a-z]+$/}, ({path}) => (path in modules ? {path, namespace: 'virtual'} : null));
      onLoad({filter: /./, namespace: 'virtual'}, ({path}) => ({contents: modules[path]}));
    },
  };
  const {outputFiles} = await build({
    ...options,
    stdin: {contents: source, loader, resolveDir: join(import.meta.dirname, folder)},
    plugins: [virtualModules, ...plugins],
  });
  return outputFiles[0].text;
}

/** A script element with this code, which may contain end tags of scripts. */
export const inline = (code) => `<script type="module">${code.replace(/<\/script/g, '<\\/script')}</script>`;

/** The installed version of a package, without the patch number, which does not matter here. */
export function versionOf(name) {
  const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version.split('.').slice(0, 2).join('.');
}
