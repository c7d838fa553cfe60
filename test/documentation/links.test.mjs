// Links, names of npm scripts and of custom properties in the documentation lead to what exists, and README stays short.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, it} from 'node:test';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import {parseFragment} from 'parse5';
import {globSync} from 'tinyglobby';
import {root, tokensOf} from '../helpers/documentation.mjs';

const files = globSync(['*.md', 'docs/**/*.md'], {cwd: root}).sort();
const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const customProperties = JSON.parse(readFileSync(join(root, 'src/styles/custom-properties.json'), 'utf8'));

const MAX_README_LINES = 230;

/** All elements of some HTML. */
function elementsIn(html) {
  const inside = (node) => [node, ...(node.childNodes ?? []).flatMap(inside)];
  return inside(parseFragment(html, {sourceCodeLocationInfo: true})).filter(({tagName}) => tagName);
}
/** The values of some attributes in HTML. */
const attributesIn = (html, ...names) =>
  elementsIn(html).flatMap(({attrs}) => attrs.filter(({name}) => names.includes(name)).map(({value}) => value));

/** All tokens, those in lines too, with the line in which their paragraph begins. */
const flat = (tokens) =>
  tokens.flatMap((token) => [token, ...(token.children ?? []).map((child) => Object.assign(child, {map: token.map}))]);

/** The fragments that a page has: its headings, as GitHub names them, and the ids of its HTML. */
function fragmentsOf(tokens) {
  const slugger = new GithubSlugger();
  const headings = tokens.flatMap(({type}, i) => (type === 'heading_open' ? [tokens[i + 1].children] : []));
  const textOf = (children) =>
    children.map(({type, content}) => (/^(?:text|code_inline)$/.test(type) ? content : '')).join('');
  return [
    ...headings.map((children) => slugger.slug(textOf(children))),
    ...flat(tokens).flatMap(({type, content}) => (/^html_/.test(type) ? attributesIn(content, 'id', 'name') : [])),
  ];
}

/** The links and pictures of a page. */
const linksOf = (tokens) =>
  flat(tokens).flatMap((token) => {
    const urls = /^html_/.test(token.type)
      ? attributesIn(token.content, 'href', 'src')
      : [token.attrGet?.('href') ?? token.attrGet?.('src')].filter((url) => url !== null && url !== undefined);
    return urls.map((url) => ({url, line: (token.map?.[0] ?? 0) + 1}));
  });

/** What is wrong with the relative links of a page. @param {string} file path of the page, from the root of the project */
function problemsOf(file, tokens = tokensOf(file)) {
  return linksOf(tokens).flatMap(({url, line}) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
    const [path, fragment] = decodeURI(url).split('#');
    const target = path ? posix.join(posix.dirname(file), path) : file;
    const problem = (text) => [`${file}:${line}: ${url} leads to ${text}`];
    if (target.startsWith('..') || path.startsWith('/')) return problem('a place outside of the project');
    if (/(?:^|\/)(?:dist|node_modules)\//.test(target)) return problem('a file that is not in the repository');
    if (target !== file && !existsSync(join(root, target))) return problem('no file');
    if (fragment === undefined) return [];
    const isPage = target === file || (target.endsWith('.md') && statSync(join(root, target)).isFile());
    const fragments = isPage ? fragmentsOf(target === file ? tokens : tokensOf(target)) : [];
    return fragments.includes(fragment) ? [] : problem('no heading');
  });
}

describe('the documentation', () => {
  it('has relative links to files and headings that exist', () => {
    assert.deepEqual(
      files.flatMap((file) => problemsOf(file)),
      [],
    );
    assert.ok(files.length > 70);
    assert.ok(files.flatMap((file) => linksOf(tokensOf(file))).length > 200);
  });

  for (const [text, problems] of [
    ['[a](docs/none.md)', ['X.md:1: docs/none.md leads to no file']],
    ['[a](LICENSE#mit)', ['X.md:1: LICENSE#mit leads to no heading']],
    ['[a](docs/security.md#none)', ['X.md:1: docs/security.md#none leads to no heading']],
    ['A\n\n![a](../a.png)', ['X.md:3: ../a.png leads to a place outside of the project']],
    ['[a](dist/cdn/embed.js)', ['X.md:1: dist/cdn/embed.js leads to a file that is not in the repository']],
    ['<details>\n<a href="none">a</a>\n</details>', ['X.md:1: none leads to no file']],
    [
      '# A `<hold-timer>`, twice\n\n[a](#a-hold-timer-twice) [b](#a-hold-timer)',
      ['X.md:3: #a-hold-timer leads to no heading'],
    ],
    ['## A\n\n## A\n\n<a id="b"></a> [1](#a) [2](#a-1) [3](#b) [4](docs/security.md#integrity)', []],
  ])
    it(`is found out about its links: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problemsOf('X.md', new MarkdownIt({html: true}).parse(text, {})), problems);
    });

  /** The parts of all pages that match, which are not in a list. */
  const unknown = (pattern, isKnown) =>
    files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(pattern)]
        .filter(([, name]) => !isKnown(name))
        .map(([text]) => `${file}: ${text}`),
    );

  it('names npm scripts that exist', () => {
    assert.deepEqual(
      unknown(/npm run (?:--\S+ )*([\w:-]+)/g, (name) => Object.hasOwn(scripts, name)),
      [],
    );
  });

  it('has alerts whose first line is the marker, as GitHub needs it', () => {
    assert.deepEqual(
      unknown(/^> \[!\w+\](.*)$/gm, (rest) => rest === ''),
      [],
    );
  });

  it('names custom properties that exist', () => {
    const names = customProperties.map(({name}) => name);
    assert.deepEqual(
      unknown(/(--physio-[\w-]+)/g, (name) => names.includes(name)),
      [],
    );
  });

  it(`has a README of at most ${MAX_README_LINES} lines`, () => {
    const lines = readFileSync(join(root, 'README.md'), 'utf8').trimEnd().split('\n').length;
    assert.ok(lines <= MAX_README_LINES, `${lines} lines`);
  });
});
