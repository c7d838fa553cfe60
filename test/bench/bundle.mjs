// Scripts as a page would have them: all that they need in one minified text.
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
  // What a page loads from beside it.
  external: ['/cdn/*'],
  write: false,
};

/**
 * @param {string} source a module
 * @param {{folder?: string, loader?: 'js' | 'css', modules?: Record<string, string>, plugins?: import('esbuild').Plugin[]}} [how]
 *   `modules`: the text of what is imported by a name alone; `folder`: within test/bench, from where it imports
 */
export async function bundle(source, {folder = '.', loader = 'js', modules = {}, plugins = []} = {}) {
  const given = {
    name: 'given',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^[a-z]+$/}, ({path}) => (path in modules ? {path, namespace: 'given'} : null));
      onLoad({filter: /./, namespace: 'given'}, ({path}) => ({contents: modules[path]}));
    },
  };
  const {outputFiles} = await build({
    ...options,
    stdin: {contents: source, loader, resolveDir: join(import.meta.dirname, folder)},
    plugins: [given, ...plugins],
  });
  return outputFiles[0].text;
}

/** A script as it can stand inside a page. */
export const inline = (code) => `<script type="module">${code.replace(/<\/script/g, '<\\/script')}</script>`;

/** The version of what a contender is, as it is installed: without the last part, which says nothing here. */
export function versionOf(name) {
  const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version.split('.').slice(0, 2).join('.');
}
