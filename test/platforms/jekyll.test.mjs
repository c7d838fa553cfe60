// Our snippets and our include in a blog that Jekyll builds.
import {describe} from 'node:test';
import {blogInChromium, needs} from './static-site.mjs';
import {chromiumOnly} from '../helpers/chromium.mjs';
import {pasted, takesSnippets, takesTags, written} from '../helpers/post-cases.mjs';
import {jekyll} from './generators/jekyll.mjs';

describe('Jekyll', {skip: chromiumOnly || needs('jekyll')}, () => {
  const blog = blogInChromium(jekyll, (base) => ({...pasted(base), ...written(jekyll)}));
  describe('by a snippet in a post', () => takesSnippets(blog));
  describe('by its include', () => takesTags(blog, jekyll));
});
