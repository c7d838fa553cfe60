// The text of docs/README.md, which lists the pages of the documentation in the order of docs/navigation.json.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import en from '../../demo/locales/en.mjs';

const docs = join(import.meta.dirname, '../../docs');

/** The list item of a page: its title, and its first paragraph. */
function itemOf(name) {
  const markdown = readFileSync(join(docs, `${name}.md`), 'utf8');
  const [, title, paragraph] = /^# (.+)\n+((?:.+\n?)+)/.exec(markdown) ?? [];
  if (!title) throw new Error(`docs/${name}.md has to begin with a title and a paragraph.`);
  return `- [${title}](${name}.md): ${paragraph.replace(/\s+/g, ' ').trim()}`;
}

/** The page as Markdown. */
export function indexPage() {
  const groups = JSON.parse(readFileSync(join(docs, 'navigation.json'), 'utf8'));
  return [
    '# Documentation',
    'The pages of the documentation, in the order of the navigation on the site. `npm run docs` writes this list.',
    ...groups.flatMap(({id, pages}) => [`## ${en.docs.groups[id]}`, pages.map(itemOf).join('\n')]),
    '[docs/decisions/](decisions/README.md) records why the library is built as it is.',
  ].join('\n\n');
}
