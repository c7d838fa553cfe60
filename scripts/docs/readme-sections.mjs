// Reads and writes the generated sections of README, each between two markers: <!-- name --> … <!-- /name -->
import {readFileSync, writeFileSync} from 'node:fs';

const url = new URL('../../README.md', import.meta.url);

/** Removes the white space and dashes with which Prettier pads the cells of a table. */
const withoutPadding = (text) => text.replace(/[ -]+/g, '');

/** Returns a Markdown table. @param columns the headings; a column is aligned right if its heading begins with # */
export function table(columns, rows) {
  const headings = columns.map((column) => column.replace(/^#/, ''));
  const align = columns.map((column) => (column.startsWith('#') ? '--:' : '---'));
  return [headings, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Compares a section of README with its generated text, and replaces it if `write` is set.
 * @returns {boolean} whether the section is up to date now
 */
export function inReadme(name, text, {write}) {
  const readme = readFileSync(url, 'utf8');
  const markers = new RegExp(`(<!-- ${name} -->\n+)[^]*?(\n*<!-- /${name} -->)`);
  if (!markers.test(readme)) throw new Error(`README has no markers for ${name}.`);
  const fresh = readme.replace(markers, (_, open, close) => `${open}${text}${close}`);
  if (write) writeFileSync(url, fresh);
  return write || withoutPadding(fresh) === withoutPadding(readme);
}

/** Does the same for a section that consists of a table. */
export const tableInReadme = (name, columns, rows, options) => inReadme(name, table(columns, rows), options);
