// Tables in README that a command writes, each between its own markers: <!-- name --> … <!-- /name -->
import {readFileSync, writeFileSync} from 'node:fs';

const url = new URL('../README.md', import.meta.url);

/** Cells without the padding that a formatter puts into them. */
const plain = (text) => text.replace(/[ -]+/g, '');

const table = (head, align, rows) => [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * Puts a table in its place in README, or looks whether it is there.
 * @param columns heads; the ones that begin with # hold numbers
 * @returns whether README has the table now
 */
export function tableInReadme(name, columns, rows, {write}) {
  const heads = columns.map((column) => column.replace(/^#/, ''));
  const align = columns.map((column) => (column.startsWith('#') ? '--:' : '---'));
  const readme = readFileSync(url, 'utf8');
  const markers = new RegExp(`(<!-- ${name} -->\n+)[^]*?(\n+<!-- /${name} -->)`);
  if (!markers.test(readme)) throw new Error(`README has no place for the table ${name}`);
  const fresh = readme.replace(markers, (_, open, close) => `${open}${table(heads, align, rows)}${close}`);
  if (write) writeFileSync(url, fresh);
  return write || plain(fresh) === plain(readme);
}
