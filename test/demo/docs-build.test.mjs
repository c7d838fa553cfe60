// How the pages of docs/ become pages of the site: order, links, anchors, live examples, copies of the Markdown.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {readDocumentation} from '../../demo/markdown/read-documentation.mjs';
import {projectLinks} from '../../scripts/package/project-links.mjs';
import {excerptOf, matchesIn} from '../../demo/shared/search.js';
import en from '../../demo/locales/en.mjs';
import es from '../../demo/locales/es.mjs';
import ptBR from '../../demo/locales/pt-BR.mjs';

const languages = [
  {tag: 'en', folder: '', strings: en},
  {tag: 'pt-BR', folder: 'pt-BR/', strings: ptBR},
  {tag: 'es', folder: 'es/', strings: es},
];
const groups = [{id: 'start', pages: ['first', 'elements/second']}];
const files = {
  'docs/navigation.json': JSON.stringify(groups),
  'docs/first.md': '# First page\n\nWhat it is about. More about it.\n\n## A section\n\nText.\n',
  'docs/elements/second.md': '# `<hold-timer>`\n\nA timer.\n',
};

describe('the documentation on the site', () => {
  const folders = [];
  after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

  /** Reads documentation that consists of some files. */
  function read(changes = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'docs-'));
    folders.push(folder);
    for (const [path, text] of Object.entries({...files, ...changes})) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
    return readDocumentation(folder, languages);
  }
  /** Reads documentation whose first page has a body. */
  const readBody = (body, changes) =>
    read({'docs/first.md': `# First page\n\nWhat it is about.\n\n${body}\n`, ...changes}).pages[0];
  const translated = '# Primeira página\n\nSobre o que é.\n\n';

  it('has all pages of docs/, and every link of them leads somewhere', () => {
    const {pages} = readDocumentation(join(import.meta.dirname, '../..'), languages);
    assert.ok(pages.length > 20);
  });

  it('is built only if navigation.json lists each page, and each group has a name', () => {
    assert.throws(() => read({'docs/navigation.json': '[{"id": "other", "pages": []}]'}), /"other" .* no name, en/);
    assert.throws(() => read({'docs/third.md': '# Third\n\nText.'}), /third\.md is not in docs\/navigation\.json/);
    assert.throws(() => read({'docs/es/third.md': '# Third\n\nText.'}), /es\/third\.md is not in/);
    assert.throws(
      () => read({'docs/navigation.json': '[{"id": "start", "pages": ["first", "elements/second", "third"]}]'}),
      /lists "third", which is missing/,
    );
    assert.throws(() => read({'docs/first.md': '# First page\n\n## A section\n'}), /title and a paragraph/);
    assert.throws(() => readBody('[a](missing.md)'), /docs\/first\.md links to missing\.md/);
  });

  it('has the title, the first paragraph and its first sentence of a page', () => {
    const [first, second] = read().pages;
    assert.equal(first.name, 'First page');
    assert.equal(first.description, 'What it is about. More about it.');
    assert.equal(first.summary, 'What it is about.');
    assert.equal(second.tag, 'hold-timer');
    assert.equal(second.titleHtml, '<code class="short">&lt;hold-timer&gt;</code>');
  });

  it('lists the English page in a language without a translation, and links pages in this order', () => {
    const {navigation, pages, searchEntries} = read({'docs/pt-BR/first.md': translated});
    assert.deepEqual(
      navigation['pt-BR'][0].pages.map(({url}) => url),
      ['pt-BR/docs/first/', 'docs/elements/second/'],
    );
    const page = pages.find(({url}) => url === 'pt-BR/docs/first/');
    assert.equal(page.previous, undefined);
    assert.equal(page.next.url, 'docs/elements/second/');
    assert.deepEqual(
      searchEntries['pt-BR'].map(({url, lang}) => [url, lang]),
      [
        ['pt-BR/docs/first/', undefined],
        ['docs/elements/second/', 'en'],
      ],
    );
    assert.deepEqual(page.versions, {en: 'docs/first/', 'pt-BR': 'pt-BR/docs/first/'});
  });

  it('links to pages of the site, in the same language if it has them', () => {
    const {bodyHtml} = readBody('[a](elements/second.md#events) [b](README.md) [c](https://example.org/x.md) [d](#e)');
    for (const href of ['../elements/second/#events', '../', 'https://example.org/x.md', '#e'])
      assert.ok(bodyHtml.includes(`<a href="${href}">`), `${href} in ${bodyHtml}`);

    const links = '[a](../elements/second.md) [b](../first.md) [c](../first.md#a-section)';
    const {pages} = read({'docs/pt-BR/first.md': translated + links});
    const {bodyHtml: html} = pages.find(({url}) => url === 'pt-BR/docs/first/');
    assert.ok(html.includes('<a href="../../../docs/elements/second/" hreflang="en">a</a>'), html);
    assert.ok(html.includes('<a href="./">b</a>'), html);
    assert.ok(html.includes('<a href="../../../docs/first/#a-section" hreflang="en">c</a>'), html);
  });

  it('has no link to a file that is not on the site, unless the repository has an address', () => {
    const {bodyHtml, markdown} = readBody('See [the `list`](../LIST.md).', {'LIST.md': 'A list.'});
    const {repository} = projectLinks();
    const url = `${repository}/blob/HEAD/LIST.md`;
    const code = '<code class="short">list</code>';
    assert.ok(bodyHtml.includes(repository ? `See <a href="${url}">the ${code}</a>.` : `See the ${code}.`), bodyHtml);
    assert.ok(markdown.includes(repository ? `See [the \`list\`](${url}).` : 'See the `list`.'), markdown);
  });

  it('gives headings the ids that GitHub gives them, and links to them', () => {
    const {bodyHtml, contents} = readBody('## `start()` & stop\n\n### A\n\n### A\n\n## With [a link](#a)\n');
    assert.ok(bodyHtml.includes('<h2 id="start--stop"><a href="#start--stop">'), bodyHtml);
    assert.ok(bodyHtml.includes('<h3 id="a-1"><a href="#a-1">'), bodyHtml);
    assert.ok(bodyHtml.includes('<h2 id="with-a-link">With <a href="#a">a link</a></h2>'), bodyHtml);
    assert.deepEqual(
      contents.map(({html}) => html),
      ['<code class="short">start()</code> &amp; stop', 'With a link'],
    );
  });

  it('gives each row of an API table an anchor and an entry of the search', () => {
    const table = (header, ...rows) => `| ${header} | description |\n| --- | --- |\n${rows.join('\n')}\n`;
    const {bodyHtml, members} = readBody(
      [
        '| attribute | value | description | default |\n| --- | --- | --- | --- |\n| `hold` | `a`, `b` | Length. | `a` |\n',
        table('property', '| `volume` | Of tones. |'),
        table('method', '| `focus(options?)` | Focuses. |'),
        table('event', '| `timer-start` | Fires. |'),
        table('slot', '| default slot | Fallback. |', '| `notes` | Notes. |'),
        table('part', '| `ring` | The ring. |'),
        table('custom property', '| `--physio-accent` | The colour. |'),
        table('other', '| `none` | None. |'),
      ].join('\n'),
    );
    const ids = [
      'attribute-hold',
      'property-volume',
      'method-focus',
      'event-timer-start',
      'slot-default',
      'slot-notes',
      'part-ring',
      'custom-property-physio-accent',
    ];
    assert.deepEqual(
      members.map(({id}) => id),
      ids,
    );
    for (const id of ids)
      assert.match(bodyHtml, new RegExp(`<tr role="row" id="${id}">\\s*<th [^>]*><a href="#${id}">`));
    assert.deepEqual(members[0], {id: 'attribute-hold', kind: 'attribute', name: 'hold', text: 'Length. · a, b'});
    assert.ok(!bodyHtml.includes('id="other'));
  });

  it('shows code as it is, and drops comments', () => {
    const {bodyHtml} = readBody('<!-- api -->\n\nText <!-- note -->\n\n```html\n<!-- kept --> {{< physio >}}\n```\n');
    assert.equal(bodyHtml.match(/<!--|&lt;!--/g).join(), '&lt;!--');
    assert.ok(bodyHtml.includes('{{&lt; physio &gt;}}'), bodyHtml);
  });

  it('shows a tag of an element as text, unless it is in a live example', () => {
    const {bodyHtml, description} = readBody('The <exercise-card exercise="a"> tag.');
    assert.ok(bodyHtml.includes('The &lt;exercise-card exercise=&quot;a&quot;&gt; tag.'), bodyHtml);
    assert.equal(description, 'What it is about.');
  });

  it('renders a live example with its script, its headings below that of the section, and its code', () => {
    const code =
      '<exercise-card>\n  <script type="application/json">\n    {"name": "Heel"}\n\n  </script>\n</exercise-card>';
    const {bodyHtml} = readBody(`## Section\n\n\`\`\`html live\n${code}\n\`\`\`\n`);
    const live = code.replace('<exercise-card', '<exercise-card heading-level="3"');
    assert.ok(bodyHtml.includes(`<template>${live}\n</template>`), bodyHtml);
    assert.ok(bodyHtml.includes('&lt;exercise-card&gt;\n  &lt;script'), bodyHtml);
    assert.ok(!bodyHtml.includes('builder/'), 'the builder cannot show an element with content');
  });

  it('links a live example to the builder with its attributes, if the builder knows them', () => {
    const hrefsOf = (code) => readBody(`\`\`\`html live\n${code}\n\`\`\`\n`).bodyHtml.match(/href="[^"]*"/g);
    assert.deepEqual(hrefsOf('<hold-timer hold="20"\n  voice></hold-timer>'), [
      'href="../../builder/?element=hold-timer&amp;hold=20&amp;voice="',
    ]);
    assert.equal(hrefsOf('<cause-list open="posture"></cause-list>'), null);
  });

  it('copies the Markdown without comments, with links between the copies', () => {
    const {markdown, markdownUrl} = readBody(
      '<!-- note -->\n[`a`](elements/second.md#b "Title") `[c](missing.md)`\n\n```md\n<!-- kept --> [d](missing.md)\n```\n\n[e](README.md)',
    );
    assert.equal(markdownUrl, 'docs/first.md');
    assert.equal(
      markdown,
      '# First page\n\nWhat it is about.\n\n[`a`](elements/second.md#b "Title") `[c](missing.md)`\n\n```md\n<!-- kept --> [d](missing.md)\n```\n\n[e](./)\n',
    );
    const {pages} = read({'docs/es/first.md': `${translated}[a](../elements/second.md)`});
    const copy = pages.find(({url}) => url === 'es/docs/first/');
    assert.equal(copy.markdownUrl, 'es/docs/first.md');
    assert.ok(copy.markdown.includes('[a](../../docs/elements/second.md)'), copy.markdown);
  });
});

describe('what the search marks', () => {
  const marked = (text, query) =>
    matchesIn(text, query)
      .map(({text, isMatch}) => (isMatch ? `[${text}]` : text))
      .join('');

  it('is the beginning of words, whatever their case and diacritics', () => {
    assert.equal(marked('Left and right side, inside', 'Sid'), 'Left and right [sid]e, inside');
    assert.equal(marked('Instalação rápida', 'instalacao rap'), '[Instalação] [ráp]ida');
    assert.equal(marked('registerLocale', 'loc'), 'register[Loc]ale');
    assert.equal(marked('--physio-accent', '--physio-acc'), '--[physio-acc]ent');
    assert.equal(marked('nothing', '('), 'nothing');
  });

  it('is in the excerpt of a long text', () => {
    const text = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
    assert.match(excerptOf(text, 'need'), /^… (word )+needle( word)+ …$/);
    assert.ok(excerptOf(text, 'need').length < 160);
    assert.equal(excerptOf('A short text.', 'other'), 'A short text.');
  });
});
