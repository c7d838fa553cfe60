// Our snippets and our shortcode in a blog that Hugo builds.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {blogInChromium, needs, rest, run} from '../helpers/blog.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {pasted, takesSnippets, takesTags, written} from '../helpers/posts.mjs';

const shortcode = 'layouts/shortcodes/physio.html';
const layout = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="icon" href="data:,"></head>
  <body><h1>{{ .Title }}</h1><article>{{ .Content }}</article></body>
</html>
`;

const hugo = {
  name: 'Hugo',
  files: {
    'config.toml': 'title = "A walk"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
    'layouts/_default/single.html': layout,
    'layouts/_default/list.html': layout,
    [shortcode]: readFileSync(join(import.meta.dirname, '../../integrations/hugo', shortcode), 'utf8'),
  },
  post: (slug, body) => [`content/posts/${slug}.md`, `---\ntitle: Day ${slug}\ndate: 2026-01-05\n---\n\n${body}`],
  assets: 'static',
  build: (folder, output, address) => run('hugo', ['--destination', output, '--baseURL', address], folder),
  tag({element, attributes, words}) {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=\`${value}\``);
    return `{{< physio element="${element}"${pairs.join('')} ${words ? `>}}${words}{{< /physio` : '/'}>}}`;
  },
};

/** Raw HTML is left out unless a site says so. */
const withRawHtml = {
  ...hugo,
  files: {...hugo.files, 'config.toml': `${hugo.files['config.toml']}\n[markup.goldmark.renderer]\nunsafe = true\n`},
};

describe('Hugo', {skip: chromiumOnly || needs('hugo')}, () => {
  describe('by a snippet in a post, told to let raw HTML through', () =>
    takesSnippets(blogInChromium(withRawHtml, pasted)));

  describe('by its shortcode', () => {
    const blog = blogInChromium(hugo, (base) => ({...pasted(base), ...written(hugo)}));
    takesTags(blog, hugo);

    it('leaves a snippet out and the post as it was, where it is told nothing', async () => {
      await blog.open('pasted-0');
      assert.deepEqual(await rest(blog.page), blog.plain);
      assert.equal(await blog.page.locator('exercise-card, script').count(), 0);
      assert.deepEqual(blog.faults, []);
    });
  });
});
