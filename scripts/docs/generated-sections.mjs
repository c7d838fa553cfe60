// Reads and writes the generated sections of Markdown files, each between its markers: <!-- name --> … <!-- /name -->
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Removes white space and dashes, with which Prettier pads the cells of a table. */
const withoutPadding = (text) => text.replace(/[ -]+/g, '');

/** A Markdown table. @param columns the headings; a column whose heading begins with # is aligned to the right */
export function table(columns, rows) {
  const headings = columns.map((column) => column.replace(/^#/, ''));
  const align = columns.map((column) => (column.startsWith('#') ? '--:' : '---'));
  return [headings, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text for a cell: one line, in which a bar does not end the cell. */
export const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** Code for a cell. */
export const code = (text) => `\`${cell(text)}\``;

/** Excludes text from Prettier, because the padding of wide cells would be a sixth of a page. */
export const unformatted = (text) => `<!-- prettier-ignore-start -->\n\n${text}\n\n<!-- prettier-ignore-end -->`;

/**
 * Compares a section of a Markdown file with its generated text, and replaces it if `write` is set.
 * @param path of the file, from the root of the project
 * @returns {boolean} whether the section is up to date now
 */
export function updateSection(path, name, text, {write}) {
  const file = join(root, path);
  const markdown = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = new RegExp(`${open}[^]*?${close}`);
  if (!section.test(markdown)) throw new Error(`${path} has no markers for ${name}.`);
  const fresh = markdown.replace(section, () => `${open}\n\n${text}\n\n${close}`);
  if (write) writeFileSync(file, fresh);
  return write || withoutPadding(fresh) === withoutPadding(markdown);
}
