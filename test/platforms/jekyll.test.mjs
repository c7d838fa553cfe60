// Tests the snippets and the include in a blog that Jekyll builds.
import {describe} from 'node:test';
import {blogInChromium, skipUnlessInstalled} from './static-site.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {snippetPosts, testSnippets, testTags, tagPosts} from '../helpers/post-cases.mjs';
import {jekyll} from './generators/jekyll.mjs';

describe('Jekyll', {skip: chromiumOnly || skipUnlessInstalled('jekyll')}, () => {
  const blog = blogInChromium(jekyll, (base) => ({...snippetPosts(base), ...tagPosts(jekyll)}));
  describe('by a snippet in a post', () => testSnippets(blog));
  describe('by its include', () => testTags(blog, jekyll));
});
