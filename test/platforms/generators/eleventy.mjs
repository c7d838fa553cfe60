// A blog that Eleventy builds, and how our elements are written in its posts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runProgram} from '../static-site.mjs';
import {documentedTag} from '../../helpers/post-cases.mjs';

const plugin = readFileSync(join(import.meta.dirname, '../../../integrations/eleventy/physio.mjs'), 'utf8');
const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ title }}</title><link rel="icon" href="data:,"></head>
  <body><h1>{{ title }}</h1><article>{{ content }}</article></body>
</html>
`;
const config = `import physio from './physio.mjs';

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(physio);
  eleventyConfig.addPassthroughCopy({public: '/'});
  eleventyConfig.ignores.add('public');
};
`;

export const eleventy = {
  name: 'Eleventy',
  files: {
    'package.json': '{"type": "module"}',
    'eleventy.config.js': config,
    'physio.mjs': plugin,
    '_includes/post.liquid': layout,
    'posts/page.njk': `---\nlayout: post.liquid\ntitle: A page\n---\n<p>First</p>${documentedTag('Eleventy')}`,
  },
  post: (slug, body) => [`posts/${slug}.md`, `---\nlayout: post.liquid\ntitle: Day ${slug}\n---\n\n${body}`],
  assets: 'public',
  build: (folder, output) =>
    runProgram(
      process.execPath,
      [join(folder, 'node_modules/@11ty/eleventy/cmd.cjs'), `--output=${output}`, '--pathprefix=/blog/', '--quiet'],
      folder,
    ),
  tag({element, attributes, words = ''}) {
    const pairs = Object.entries(attributes).map(([name, value]) => (value === '' ? name : `${name}=${value}`));
    return `{% physio ${[element, ...pairs].map((text) => JSON.stringify(text)).join(', ')} %}${words}{% endphysio %}`;
  },
};
