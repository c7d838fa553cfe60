// Publishes MiniSearch, which client/docs-search.js loads when the search is opened.
import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';

const module = new URL(import.meta.resolve('minisearch'));

export const data = {layout: false, permalink: 'assets/vendor/minisearch.js'};

export async function render() {
  const {version, license, author} = JSON.parse(readFileSync(new URL('../../package.json', module), 'utf8'));
  const source = readFileSync(module, 'utf8');
  const {code} = await transform(source, {minify: true, format: 'esm', legalComments: 'none'});
  return `/*! MiniSearch ${version}, ${license} licence, ${author} */\n${code}`;
}
