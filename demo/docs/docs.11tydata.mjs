// Data of all pages of the documentation. Their text is read from docs/ by ../markdown/read-documentation.mjs.
export default {
  layout: 'docs.njk',
  pageName: 'docs',
  /** The path in each language, where a page has not been translated. */
  pagePath: 'docs/',
  stylesheets: [
    'reserve-space',
    'site',
    'docs',
    'docs-navigation',
    'docs-tables',
    'segmented-control',
    'live-example',
    'docs-search',
  ],
  scripts: ['copy-button', 'lazy-render', 'live-example', 'current-section', 'docs-search'],
  eleventyComputed: {
    strings: ({language}) => language?.strings,
  },
};
