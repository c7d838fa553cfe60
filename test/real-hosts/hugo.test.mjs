// Our snippets and our shortcode in a blog that Hugo builds.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {snippet} from '../../demo/assets/snippets.mjs';
import {blogInChromium, needs, rest, run} from '../helpers/blog.mjs';
import {choices} from '../helpers/choices.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {readsWithoutScripts, takesSnippets, takesTags} from '../helpers/posts.mjs';

const shortcode = 'layouts/shortcodes/physio.html';
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
  describe('told to let raw HTML through', () => takesSnippets(withRawHtml));
  describe('by its shortcode', () => takesTags(hugo));
  describe('without scripts', () => readsWithoutScripts(withRawHtml));

  describe('as it is at first', () => {
    const blog = blogInChromium(hugo, (base) => ({pasted: snippet('markdown', choices(base)[0])}));

    it('leaves the snippet out, and the post as it was', async () => {
      await blog.open('plain');
      const plain = await rest(blog.page);
      await blog.open('pasted');
      assert.deepEqual(await rest(blog.page), plain);
      assert.equal(await blog.page.locator('exercise-card, script').count(), 0);
      assert.deepEqual(blog.faults, []);
    });
  });
});
