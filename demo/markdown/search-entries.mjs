// What the search of the documentation finds: each page, each section, and each member of an API, as an entry of its own.

/**
 * @typedef {object} SearchEntry
 * @property {string} url path from the root of the site
 * @property {string} kind `page`, `section` or the kind of a member
 * @property {string} name
 * @property {string} context the group of a page, or the page that contains the entry
 * @property {string} text
 * @property {string} [lang] language of the entry, if it is not that of the site
 */

/**
 * @param {{name: string, pages: object[]}[]} groups the navigation in a language
 * @returns {SearchEntry[]}
 */
export function searchEntries(groups, language) {
  const pages = groups.flatMap((group) => group.pages);
  // Every element lists its custom properties. Those that a page for all elements describes too are found only there.
  const described = new Set(pages.filter(({tag}) => !tag).flatMap(({members}) => members.map(({name}) => name)));
  const isRepeated = (member, page) => page.tag && member.kind === 'custom-property' && described.has(member.name);

  return groups.flatMap((group) =>
    group.pages.flatMap((page) => {
      const {url, name, sections, members} = page;
      const lang = page.language.tag === language.tag ? {} : {lang: page.language.tag};
      const [introduction, ...others] = sections;
      return [
        {url, kind: 'page', name, context: group.name, text: introduction.text, ...lang},
        ...others.map(({id, ...section}) => ({
          url: `${url}#${id}`,
          kind: 'section',
          context: name,
          ...section,
          ...lang,
        })),
        ...members
          .filter((member) => !isRepeated(member, page))
          .map(({id, ...member}) => ({url: `${url}#${id}`, context: name, ...member, ...lang})),
      ];
    }),
  );
}
