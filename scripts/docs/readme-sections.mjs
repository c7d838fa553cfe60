// What commands write into README, each between its own markers: <!-- name --> … <!-- /name -->
import {readFileSync, writeFileSync} from 'node:fs';

const url = new URL('../../README.md', import.meta.url);

/** Cells without the padding that a formatter puts into them. */
const plain = (text) => text.replace(/[ -]+/g, '');

/** @param columns heads; the ones that begin with # hold numbers */
export function table(columns, rows) {
  const heads = columns.map((column) => column.replace(/^#/, ''));
  const align = columns.map((column) => (column.startsWith('#') ? '--:' : '---'));
  return [heads, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Puts text in its place in README, or looks whether it is there.
 * @returns whether README has it now
 */
export function inReadme(name, text, {write}) {
  const readme = readFileSync(url, 'utf8');
  const markers = new RegExp(`(<!-- ${name} -->\n+)[^]*?(\n*<!-- /${name} -->)`);
  if (!markers.test(readme)) throw new Error(`README has no place for ${name}`);
  const fresh = readme.replace(markers, (_, open, close) => `${open}${text}${close}`);
  if (write) writeFileSync(url, fresh);
  return write || plain(fresh) === plain(readme);
}

/** The same with a table. */
export const tableInReadme = (name, columns, rows, options) => inReadme(name, table(columns, rows), options);
