export default {
  pagination: {data: 'languages', size: 1, alias: 'language', addAllPagesToCollections: true},
  permalink: ({language}) => `${language.folder}docs/index.html`,
  eleventyComputed: {t: ({language}) => language.strings.docs},
};
