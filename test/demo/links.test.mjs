// Every link between files of the built site, with its fragment, and the links of llms.txt and of the copied Markdown.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import languages from '../../demo/data/languages.mjs';

const root = join(import.meta.dirname, '../..');
const site = join(root, 'demo/dist');
const files = readdirSync(site, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('physio-elements@'));
const pages = files.filter((path) => path.endsWith('.html'));
const groups = JSON.parse(readFileSync(join(root, 'docs/navigation.json'), 'utf8'));

/** The ids and the URLs in a page. */
function contentsOf(path) {
  const contents = {ids: [], urls: []};
  const visit = ({attrs = [], childNodes = [], content}) => {
    for (const {name, value} of attrs) {
      if (name === 'id') contents.ids.push(value);
      if (name === 'href' || name === 'src') contents.urls.push(value);
    }
    for (const child of [...childNodes, ...(content?.childNodes ?? [])]) visit(child);
  };
  visit(parse(readFileSync(join(site, path), 'utf8')));
  return contents;
}
const contents = new Map(pages.map((path) => [path, contentsOf(path)]));

/** The file of the site that a URL in a file leads to; undefined for a URL of another site. */
function targetOf(url, path) {
  if (/^([a-z]+:|\/\/)/.test(url)) return undefined;
  // Browsers decode a fragment before they look for its id.
  const [withoutFragment, fragment] = url.split('#').map(decodeURIComponent);
  const [name] = withoutFragment.split('?');
  const target = name ? posix.join(posix.dirname(path), name) : path;
  return {file: target.endsWith('/') || target === '.' ? posix.join(target, 'index.html') : target, fragment};
}

describe('the links of the site', () => {
  it('lead to files that exist, and to ids that their pages have', () => {
    const broken = [];
    let count = 0;
    for (const [path, {urls}] of contents)
      for (const url of urls) {
        const target = targetOf(url, path);
        if (!target) continue;
        count += 1;
        const ids = contents.get(target.file)?.ids;
        if (!existsSync(join(site, target.file)) || (target.fragment && ids && !ids.includes(target.fragment)))
          broken.push(`${path}: ${url}`);
      }
    assert.ok(count > pages.length * 10);
    assert.deepEqual(broken, []);
  });

  it('are not ambiguous: no page has an id twice', () => {
    const repeated = [...contents].flatMap(([path, {ids}]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`),
    );
    assert.deepEqual(repeated, []);
  });

  for (const {tag, folder} of languages)
    it(`lead to each page of the documentation, ${tag}`, () => {
      const paths = groups.flatMap((group) => group.pages);
      const urls = contents
        .get(`${folder}docs/index.html`)
        .urls.map((url) => targetOf(url, `${folder}docs/index.html`)?.file);
      for (const path of paths) {
        const isTranslated = tag === 'en' || existsSync(join(root, `docs/${tag}/${path}.md`));
        const file = `${isTranslated ? folder : ''}docs/${path}/index.html`;
        assert.ok(urls.includes(file), `the index links to ${file}`);
        assert.equal(pages.includes(`${folder}docs/${path}/index.html`), isTranslated, `${folder}docs/${path}/`);
      }
    });

  it('of llms.txt lead to the Markdown of each page of the documentation once', () => {
    const text = readFileSync(join(site, 'llms.txt'), 'utf8');
    assert.match(text, /^# physio-elements\n\n> [^\n]+\n\n## /);
    const links = [...text.matchAll(/^- \[.+?\]\((\S+)\): [^\n]+$/gm)].map(([, url]) => url);
    const expected = groups.flatMap((group) => group.pages.map((path) => `docs/${path}.md`));
    assert.deepEqual(links, expected);
    assert.equal(text.match(/^## /gm).length, groups.length);
    for (const link of links) assert.match(readFileSync(join(site, link), 'utf8'), /^# .+\n\n.+/, link);
  });

  it('in copied Markdown lead to files that exist', () => {
    const copies = files.filter((path) => path.endsWith('.md'));
    assert.ok(copies.length > languages.length);
    const broken = [];
    for (const path of copies) {
      const text = readFileSync(join(site, path), 'utf8').replace(/^(`{3,})[^]*?^\1$|`[^`\n]+`/gm, '');
      for (const [, url] of text.matchAll(/\]\(([^)\s]+)/g)) {
        const target = targetOf(url, path);
        if (target && !existsSync(join(site, target.file))) broken.push(`${path}: ${url}`);
      }
    }
    assert.deepEqual(broken, []);
  });
});
