// Tests the snippets and the shortcode in a blog that Eleventy builds.
import {describe} from 'node:test';
import {blogInChromium} from './static-site.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {snippetPosts, testSnippets, testTagInPage, testTags, tagPosts} from '../helpers/post-cases.mjs';
import {eleventy} from './generators/eleventy.mjs';

describe('Eleventy', {skip: chromiumOnly}, () => {
  const blog = blogInChromium(eleventy, (base) => ({...snippetPosts(base), ...tagPosts(eleventy)}));
  describe('by a snippet in a post', () => testSnippets(blog));
  describe('by its shortcode', () => {
    testTags(blog, eleventy);
    testTagInPage(blog);
  });
});
