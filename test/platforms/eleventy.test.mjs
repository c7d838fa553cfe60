// Our snippets and our shortcode in a blog that Eleventy builds.
import {describe} from 'node:test';
import {blogInChromium} from './static-site.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {pasted, takesSnippets, takesTagInPage, takesTags, written} from '../helpers/post-cases.mjs';
import {eleventy} from './generators/eleventy.mjs';

describe('Eleventy', {skip: chromiumOnly}, () => {
  const blog = blogInChromium(eleventy, (base) => ({...pasted(base), ...written(eleventy)}));
  describe('by a snippet in a post', () => takesSnippets(blog));
  describe('by its shortcode', () => {
    takesTags(blog, eleventy);
    takesTagInPage(blog);
  });
});
