// The pages of the documentation: their order in docs/navigation.json, their titles and their first paragraphs.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const docs = join(import.meta.dirname, '../../docs');

/** Groups of pages by their ids, in the order of the navigation. */
export const groups = JSON.parse(readFileSync(join(docs, 'navigation.json'), 'utf8'));

/** Joins the lines of a paragraph. */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * A page, or undefined if it has not been translated.
 * @param name path in docs/ without `.md`
 * @param locale `en`, or the name of a folder of translations
 * @returns {{name: string, title: string, summary: string, markdown: string} | undefined} title and summary are Markdown
 */
export function pageOf(name, locale = 'en') {
  const path = join(docs, locale === 'en' ? '' : locale, `${name}.md`);
  if (!existsSync(path)) return undefined;
  const markdown = readFileSync(path, 'utf8');
  const [, title, summary] = /^# (.+)\n+((?:.+\n?)+)/.exec(markdown) ?? [];
  if (!title) throw new Error(`${path} has to begin with a title and a paragraph.`);
  return {name, title, summary: oneLine(summary), markdown};
}
