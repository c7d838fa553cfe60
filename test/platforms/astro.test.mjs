// Our snippets and our component in a blog that Astro builds, from Markdown and from MDX.
import {describe} from 'node:test';
import {blogInChromium} from './static-site.mjs';
import {choices} from '../helpers/builder-cases.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {pasted, takesSnippets, takesTagInPage, takesTags, written} from '../helpers/post-cases.mjs';
import {astro} from './generators/astro.mjs';

describe('Astro', {skip: chromiumOnly}, () => {
  const blog = blogInChromium(astro, (base) => ({...pasted(base), ...pasted(base, 'mdx'), ...written(astro)}));
  describe('by a snippet in a post', () => takesSnippets(blog));
  describe('by a snippet in a post of MDX', () => takesSnippets(blog, 'mdx', choices('').slice(0, 1)));
  describe('by its component', () => {
    takesTags(blog, astro);
    takesTagInPage(blog);
  });
});
