export default {
  pagination: {data: 'documentation.pages', size: 1, alias: 'doc', addAllPagesToCollections: true},
  permalink: ({doc}) => `${doc.url}index.html`,
  eleventyComputed: {language: ({doc}) => doc.language, t: ({doc}) => doc},
};
