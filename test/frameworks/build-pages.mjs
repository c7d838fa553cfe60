// Builds small pages of frameworks that use the package, with Vite for production, as apps do.
import {execFileSync} from 'node:child_process';
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {build} from 'vite';
import {createTempApp} from '../helpers/temp-app.mjs';

const packages = ['react', 'react-dom', 'vue', 'svelte', 'preact'];
const isCustomElement = (tag) => tag.includes('-');

/** Installs React 18 in a folder of its own, as it cannot be installed beside React 19. @returns aliases for Vite */
function react18(folder) {
  const args = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', join(folder, 'react-18-packages')];
  execFileSync('npm', [...args, 'react@18', 'react-dom@18'], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return ['react', 'react-dom'].map((name) => ({
    find: new RegExp(`^${name}(?=/|$)`),
    replacement: join(folder, 'react-18-packages/node_modules', name),
  }));
}

/** The entry file of each framework, and its options for Vite. */
const configs = {
  react: () => ({file: 'react.jsx'}),
  'react-18': (folder) => ({file: 'react-18.jsx', alias: react18(folder)}),
  vue: () => ({file: 'vue.js', plugins: [vue({template: {compilerOptions: {isCustomElement}}})]}),
  svelte: () => ({file: 'svelte.js', plugins: [svelte({configFile: false})]}),
  preact: () => ({file: 'preact.jsx', jsx: {importSource: 'preact'}}),
};

export const frameworks = Object.keys(configs);

/** Builds all pages. @returns the folder of the pages (`<framework>/index.html`), and a function that removes it */
export async function buildPages() {
  const {folder, remove} = createTempApp({}, {packages, from: import.meta.dirname});
  cpSync(join(import.meta.dirname, 'pages'), join(folder, 'pages'), {recursive: true});
  for (const [framework, config] of Object.entries(configs)) {
    const outDir = join(folder, framework);
    const {file, plugins = [], alias = [], jsx = {}} = config(folder);
    await build({
      configFile: false,
      root: folder,
      base: './',
      logLevel: 'error',
      mode: 'production',
      plugins,
      oxc: {jsx: {runtime: 'automatic', ...jsx}},
      resolve: {alias},
      build: {
        outDir,
        emptyOutDir: true,
        rollupOptions: {input: join(folder, 'pages', file), output: {entryFileNames: 'page.js'}},
      },
    });
    writeFileSync(
      join(outDir, 'index.html'),
      `<!doctype html><html lang="en"><title>${framework}</title><link rel="icon" href="data:," /><div id="app"></div><script type="module" src="page.js"></script></html>`,
    );
  }
  return {folder, remove};
}
