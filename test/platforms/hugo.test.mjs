// Tests the snippets and the shortcode in a blog that Hugo builds.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {blogInChromium, skipUnlessInstalled, contentAroundElements} from './static-site.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {snippetPosts, testSnippets, testTags, tagPosts} from '../helpers/post-cases.mjs';
import {hugo, withRawHtml} from './generators/hugo.mjs';

describe('Hugo', {skip: chromiumOnly || skipUnlessInstalled('hugo')}, () => {
  describe('by a snippet in a post, told to let raw HTML through', () =>
    testSnippets(blogInChromium(withRawHtml, snippetPosts)));

  describe('by its shortcode', () => {
    const blog = blogInChromium(hugo, (base) => ({...snippetPosts(base), ...tagPosts(hugo)}));
    testTags(blog, hugo);

    it('leaves a snippet out and the post as it was, where it is told nothing', async () => {
      await blog.open('pasted-0');
      assert.deepEqual(await contentAroundElements(blog.page), blog.plain);
      assert.equal(await blog.page.locator('exercise-card, script').count(), 0);
      assert.deepEqual(blog.errors, []);
    });
  });
});
