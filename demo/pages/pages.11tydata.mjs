import {themes} from '../shared/element-options.js';

// Data of all pages. Each page is rendered once per language: in English at the root of the site, in any other language
// in the folder of that language.
const nameOf = ({page}) => page.filePathStem.replace(/^.*\//, '');
const pathOf = (name) => (name === 'index' ? '' : `${name}/`);

export default {
  layout: 'page.njk',
  pagination: {data: 'languages', size: 1, alias: 'language', addAllPagesToCollections: true},
  permalink: (data) => `${data.language.folder}${pathOf(nameOf(data))}index.html`,
  stylesheets: ['reserve-space', 'site'],
  scripts: ['copy-button', 'lazy-render'],
  eleventyComputed: {
    pageName: nameOf,
    pagePath: (data) => pathOf(nameOf(data)),
    /** All strings of the language. */
    strings: ({language}) => language.strings,
    /** The strings of the page itself. */
    t: (data) => data.language.strings[nameOf(data) === 'index' ? 'home' : nameOf(data)],
    /** The builder previews elements in every theme. */
    themes: (data) => (nameOf(data) === 'builder' ? themes : []),
  },
};
