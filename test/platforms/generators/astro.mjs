// A blog that Astro builds, and how our elements are written in its posts.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {installed} from '../../../scripts/test/test-packages.mjs';
import {runProgram} from '../static-site.mjs';
import {documentedTag} from '../../helpers/post-cases.mjs';

const component = 'components/Physio.astro';
const layout = `---
const {frontmatter} = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{frontmatter.title}</title><link rel="icon" href="data:,"></head>
  <body><h1>{frontmatter.title}</h1><article><slot /></article></body>
</html>
`;
const page = `---
import Post from '../../layouts/Post.astro';
import Physio from '../../components/Physio.astro';
---
<Post frontmatter={{title: 'A page'}}>${documentedTag('Astro')}</Post>
`;
const config = `import mdx from '@astrojs/mdx';
import {defineConfig} from 'astro/config';

export default defineConfig({base: '/blog', integrations: [mdx()]});
`;

export const astro = {
  name: 'Astro',
  modules: () => installed(join(import.meta.dirname, '..')),
  files: {
    'package.json': '{"type": "module"}',
    'astro.config.mjs': config,
    'src/layouts/Post.astro': layout,
    'src/pages/posts/page.astro': page,
    [`src/${component}`]: readFileSync(join(import.meta.dirname, '../../../integrations/astro', component), 'utf8'),
  },
  post(slug, body) {
    const type = slug.startsWith('pasted') || slug === 'plain' ? 'md' : 'mdx';
    const head = `---\nlayout: ../../layouts/Post.astro\ntitle: Day ${slug}\n---\n`;
    const use = type === 'mdx' ? "\nimport Physio from '../../components/Physio.astro';\n" : '';
    return [`src/pages/posts/${slug}.${type}`, `${head}${use}\n${body}`];
  },
  assets: 'public',
  build: (folder, output) =>
    runProgram(process.execPath, [join(folder, 'node_modules/astro/astro.js'), 'build', '--outDir', output], folder),
  tag({element, attributes, words}) {
    const pairs = Object.entries(attributes).map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}={${JSON.stringify(value)}}`,
    );
    return `<Physio element="${element}"${pairs.join('')}${words ? `>{${JSON.stringify(words)}}</Physio>` : ' />'}`;
  },
};
