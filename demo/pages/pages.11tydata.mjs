import {themes} from '../shared/element-options.js';

// Each page in each language: English at the top of the site, others in a folder of their own.
const nameOf = ({page}) => page.filePathStem.replace(/^.*\//, '');
const pathOf = (name) => (name === 'index' ? '' : `${name}/`);

export default {
  layout: 'page.njk',
  pagination: {data: 'languages', size: 1, alias: 'language', addAllPagesToCollections: true},
  permalink: (data) => `${data.language.folder}${pathOf(nameOf(data))}index.html`,
  sheets: ['reserve-space', 'site'],
  scripts: ['copy-button', 'lazy-render'],
  eleventyComputed: {
    name: nameOf,
    path: (data) => pathOf(nameOf(data)),
    w: ({language}) => language.words,
    // The builder dresses what it shows in any of them.
    themes: (data) => (nameOf(data) === 'builder' ? themes : []),
    // The words of the page itself.
    t: (data) => data.language.words[nameOf(data) === 'index' ? 'home' : nameOf(data)],
  },
};
