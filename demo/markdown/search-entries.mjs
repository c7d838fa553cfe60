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
export const searchEntries = (groups, language) =>
  groups.flatMap((group) =>
    group.pages.flatMap(({url, name, sections, members, language: {tag}}) => {
      const shared = tag === language.tag ? {} : {lang: tag};
      const [introduction, ...others] = sections;
      return [
        {url, kind: 'page', name, context: group.name, text: introduction.text, ...shared},
        ...others.map(({id, title, text}) => ({
          url: `${url}#${id}`,
          kind: 'section',
          name: title,
          context: name,
          text,
          ...shared,
        })),
        ...members.map((member) => ({
          url: `${url}#${member.id}`,
          kind: member.kind,
          name: member.name,
          context: name,
          text: member.text,
          ...shared,
        })),
      ];
    }),
  );
