// A site that Docusaurus builds; it reads every post as MDX.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {installed} from '../../../scripts/test/test-packages.mjs';
import {runProgram} from '../static-site.mjs';

const root = join(import.meta.dirname, '../../..');

const config = (address, more) => `export default {
  title: 'A site',
  url: ${JSON.stringify(new URL(address).origin)},
  baseUrl: ${JSON.stringify(new URL(address).pathname)},
  trailingSlash: true,
  presets: [['classic', {docs: {routeBasePath: '/', sidebarCollapsible: false}, blog: false, pages: false}]],${more}
};
`;

const generator = (more) => ({
  name: 'Docusaurus',
  modules: () => installed(join(root, 'test/platforms/docusaurus')),
  // Its own links want a first page.
  files: {'package.json': '{}', 'docs/index.md': '---\nslug: /\n---\n\nWelcome.\n'},
  post: (slug, body) => [`docs/posts/${slug}.md`, `---\ntitle: Day ${slug}\n---\n\n${body}`],
  assets: 'static',
  build(folder, output, address) {
    writeFileSync(join(folder, 'docusaurus.config.mjs'), config(address, more(address)));
    const program = join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    return runProgram(process.execPath, [program, 'build', '--out-dir', output, '--no-minify'], folder);
  },
});

/** As docs/platforms/static-sites.md says to write it: it goes from page to page by itself, and then runs no script of a post. */
const scripts = /^\| Docusaurus .*`(scripts: .*?\])`/m.exec(
  readFileSync(join(root, 'docs/platforms/static-sites.md'), 'utf8'),
)[1];

export const docusaurus = generator(() => '');
export const withScript = generator((address) => `\n  ${scripts.replace("'/", `'${new URL(address).pathname}`)},`);
