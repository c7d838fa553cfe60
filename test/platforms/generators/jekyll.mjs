// A blog that Jekyll builds, and how our elements are written in its posts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runProgram} from '../static-site.mjs';

const include = '_includes/physio.html';
const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ page.title }}</title><link rel="icon" href="data:,"></head>
  <body><h1>{{ page.title }}</h1><article>{{ content }}</article></body>
</html>
`;

/** A value in quotes, as an include takes it. */
const quoted = (value) => `"${value.replaceAll('"', '\\"')}"`;

export const jekyll = {
  name: 'Jekyll',
  files: {
    '_config.yml': 'title: A walk\npermalink: /posts/:title/\nexclude: [site, node_modules]\n',
    '_layouts/post.html': layout,
    [include]: readFileSync(join(import.meta.dirname, '../../../integrations/jekyll', include), 'utf8'),
  },
  post: (slug, body) => [`_posts/2026-01-05-${slug}.md`, `---\nlayout: post\ntitle: Day ${slug}\n---\n\n${body}`],
  assets: '.',
  build: (folder, output) => runProgram('jekyll', ['build', '--destination', output, '--baseurl', '/blog'], folder),
  tag({element, attributes, words}) {
    const given = {element, ...attributes, ...(words && {fallback: words})};
    const pairs = Object.entries(given).map(([name, value]) => ` ${name}=${quoted(value)}`);
    return `{% include physio.html${pairs.join('')} %}`;
  },
};
