// Reads docs/: the order of its pages from navigation.json, and each page in each language that it has been translated to.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {globSync} from 'tinyglobby';
import {relativeUrl, resolveLink} from './links.mjs';
import {markdownCopy} from './markdown-copy.mjs';
import {introductionOf, renderPage} from './render-page.mjs';
import {searchEntries} from './search-entries.mjs';

/** The file of a page in the repository. */
const fileOf = (path, {tag}) => `docs/${tag === 'en' ? '' : `${tag}/`}${path}.md`;

/** Throws if a page of navigation.json is missing, or a page of the folder is not in navigation.json. */
function checkNavigation(root, groups, languages) {
  const paths = groups.flatMap(({pages}) => pages);
  for (const {id} of groups)
    for (const {tag, strings} of languages)
      if (!strings.docs.groups[id]) throw new Error(`The group "${id}" of docs/navigation.json has no name, ${tag}.`);
  const listed = new Set(paths.flatMap((path) => languages.map((language) => fileOf(path, language))));
  for (const path of paths)
    if (!existsSync(join(root, `docs/${path}.md`)))
      throw new Error(`docs/navigation.json lists "${path}", which is missing.`);
  for (const file of globSync(['docs/**/*.md', '!docs/decisions/**', '!docs/README.md'], {cwd: root}))
    if (!listed.has(file)) throw new Error(`${file} is not in docs/navigation.json.`);
}

/** Sets the pages before and after each page of a language. */
function linkNeighbours(pages, groups, tag) {
  const order = groups.flatMap((group) => group.pages);
  for (const page of pages.filter(({language}) => language.tag === tag)) {
    const index = order.indexOf(page);
    Object.assign(page, {previous: order[index - 1], next: order[index + 1]});
  }
}

const sentences = new Intl.Segmenter('en', {granularity: 'sentence'});
const firstSentence = (text) => [...sentences.segment(text)][0].segment.trim();

/**
 * @param {string} root the folder that contains docs/
 * @param {{tag: string, folder: string, strings: object}[]} languages
 * @returns the pages of all languages, and the navigation in each language, by tag
 */
export function readDocumentation(root, languages) {
  const groups = JSON.parse(readFileSync(join(root, 'docs/navigation.json'), 'utf8'));
  checkNavigation(root, groups, languages);
  const pages = languages.flatMap((language) =>
    groups.flatMap(({id: group, pages: paths}) =>
      paths.flatMap((path) => {
        const file = fileOf(path, language);
        if (!existsSync(join(root, file))) return [];
        const source = readFileSync(join(root, file), 'utf8');
        const base = `${language.folder}docs/${path}`;
        return [
          {
            path,
            group,
            language,
            file,
            source,
            url: `${base}/`,
            markdownUrl: `${base}.md`,
            ...introductionOf(source, file),
          },
        ];
      }),
    ),
  );
  const indexes = languages.map((language) => ({
    language,
    file: fileOf('README', language),
    url: `${language.folder}docs/`,
  }));

  const pageIn = (path, tag) => {
    const versions = pages.filter((page) => page.path === path);
    return versions.find(({language}) => language.tag === tag) ?? versions.find(({language}) => language.tag === 'en');
  };
  /** The page that a file stands for; in the language of the tag if there is one. */
  const find = (file, tag) => {
    const [, path] = /^docs\/(.+)\.md$/.exec(file) ?? [];
    const withoutLanguage = languages.reduce(
      (short, language) => short?.replace(RegExp(`^${language.tag}/`), ''),
      path,
    );
    if (file === 'docs' || file === 'docs/' || withoutLanguage === 'README')
      return indexes.find(({language}) => language.tag === tag);
    return pageIn(withoutLanguage, tag);
  };

  for (const page of pages) {
    const {language, url, markdownUrl, source} = page;
    const rendered = renderPage(source, {
      strings: language.strings,
      home: relativeUrl(url, language.folder || './'),
      resolve: (href) => resolveLink(href, page, root, find),
    });
    Object.assign(page, {
      ...rendered,
      contents: rendered.headings.filter(({level}) => level === 2),
      summary: firstSentence(page.description),
      // Copies link to copies.
      markdown: markdownCopy(source, (href) =>
        resolveLink(href, {...page, url: markdownUrl}, root, (file, tag) => {
          const target = find(file, tag);
          return target && {...target, url: target.markdownUrl ?? target.url};
        }),
      ),
      /** The paths of the page in all languages that have it, by tag. */
      versions: Object.fromEntries(
        pages.filter(({path}) => path === page.path).map((version) => [version.language.tag, version.url]),
      ),
    });
  }

  const navigation = Object.fromEntries(
    languages.map(({tag, strings}) => [
      tag,
      groups.map(({id, pages: paths}) => ({
        name: strings.docs.groups[id],
        pages: paths.map((path) => pageIn(path, tag)),
      })),
    ]),
  );
  for (const {tag} of languages) linkNeighbours(pages, navigation[tag], tag);
  return {
    pages,
    navigation,
    searchEntries: Object.fromEntries(
      languages.map((language) => [language.tag, searchEntries(navigation[language.tag], language)]),
    ),
  };
}
