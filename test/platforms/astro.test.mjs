// Tests the snippets and the Astro component in a blog that Astro builds from Markdown and MDX.
import {describe} from 'node:test';
import {blogInChromium} from './static-site.mjs';
import {builderCases} from '../helpers/builder-cases.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {snippetPosts, testSnippets, testTagInPage, testTags, tagPosts} from '../helpers/post-cases.mjs';
import {astro} from './generators/astro.mjs';

describe('Astro', {skip: chromiumOnly}, () => {
  const blog = blogInChromium(astro, (base) => ({
    ...snippetPosts(base),
    ...snippetPosts(base, 'mdx'),
    ...tagPosts(astro),
  }));
  describe('by a snippet in a post', () => testSnippets(blog));
  describe('by a snippet in a post of MDX', () => testSnippets(blog, 'mdx', builderCases('').slice(0, 1)));
  describe('by its component', () => {
    testTags(blog, astro);
    testTagInPage(blog);
  });
});
