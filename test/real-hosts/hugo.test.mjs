// Our snippets and our shortcode in a blog that Hugo builds.
import {describe} from 'node:test';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {needs, run} from '../helpers/blog.mjs';
import {takesSnippets} from '../helpers/posts.mjs';

const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="icon" href="data:,"></head>
  <body><h1>{{ .Title }}</h1><article>{{ .Content }}</article></body>
</html>
`;

const hugo = {
  files: {
    'config.toml': 'title = "A walk"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
  },
  post: (slug, body) => [`content/posts/${slug}.md`, `---\ntitle: Day ${slug}\ndate: 2026-01-05\n---\n\n${body}`],
  assets: 'static',
  build: (folder, output, address) => run('hugo', ['--destination', output, '--baseURL', address], folder),
};

/** Raw HTML is left out unless a site says so. */
const withRawHtml = {
  ...hugo,
  files: {...hugo.files, 'config.toml': `${hugo.files['config.toml']}\n[markup.goldmark.renderer]\nunsafe = true\n`},
};

describe('Hugo, where it is told to let raw HTML through', {skip: chromiumOnly || needs('hugo')}, () => {
  takesSnippets(withRawHtml);
});
