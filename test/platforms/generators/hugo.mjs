// A blog that Hugo builds, and how our elements are written in its posts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runProgram} from '../static-site.mjs';

const shortcode = 'layouts/shortcodes/physio.html';
const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="icon" href="data:,"></head>
  <body><h1>{{ .Title }}</h1><article>{{ .Content }}</article></body>
</html>
`;

export const hugo = {
  name: 'Hugo',
  files: {
    'config.toml': 'title = "A walk"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
    [shortcode]: readFileSync(join(import.meta.dirname, '../../../integrations/hugo', shortcode), 'utf8'),
  },
  post: (slug, body) => [`content/posts/${slug}.md`, `---\ntitle: Day ${slug}\ndate: 2026-01-05\n---\n\n${body}`],
  assets: 'static',
  build: (folder, output, address) => runProgram('hugo', ['--destination', output, '--baseURL', address], folder),
  tag({element, attributes, words}) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=\`${value}\``);
    return `{{< physio element="${element}"${pairs.join('')} ${words ? `>}}${words}{{< /physio` : '/'}>}}`;
  },
};

/** Raw HTML is left out unless a site says so. */
export const withRawHtml = {
  ...hugo,
  files: {...hugo.files, 'config.toml': `${hugo.files['config.toml']}\n[markup.goldmark.renderer]\nunsafe = true\n`},
};
