// The text of docs/README.md, which lists the pages of the documentation.
import {groups, pageOf} from './documentation-pages.mjs';

const headings = {
  start: 'Start',
  elements: 'Elements',
  customise: 'Customise',
  platforms: 'Platforms',
  develop: 'For developers',
  reference: 'Reference',
};

/** The page as Markdown. */
export function indexPage() {
  const lists = groups.flatMap(({id, pages}) => [
    `## ${headings[id]}`,
    pages
      .map((name) => pageOf(name))
      .map(({name, title, summary}) => `- [${title}](${name}.md): ${summary}`)
      .join('\n'),
  ]);
  return [
    '# Documentation',
    'The pages of the documentation, in the order of the navigation on the site. `npm run docs` writes this list.',
    ...lists,
    '[docs/decisions/](decisions/README.md) records why the library is built as it is.',
  ].join('\n\n');
}
