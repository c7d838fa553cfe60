// Every code block of the documentation is of a kind that a test runs.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import MarkdownIt from 'markdown-it';
import {allBlocks, blocksIn, blocksOf, kindNames, kindOf, pages} from '../helpers/documentation.mjs';

/** What is said of blocks that no test runs. */
const problemsOf = (blocks) =>
  blocks
    .filter((block) => !kindOf(block))
    .map(({place, language, flags}) => {
      const info = [language, ...flags].join(' ');
      return `${place}: no test runs a block ${info ? `of language ${info}` : 'without a language'} like this one`;
    });

describe('code blocks of the documentation', () => {
  it('are all run by a test', () => {
    assert.deepEqual(problemsOf(allBlocks()), []);
    assert.ok(pages.includes('README.md') && pages.includes('docs/elements/hold-timer.md'));
    assert.ok(allBlocks().length > 60);
  });

  for (const kind of kindNames)
    it(`have a file that runs those of the kind: ${kind}`, () => {
      const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs'));
      const running = files.filter((name) =>
        readFileSync(join(import.meta.dirname, name), 'utf8').includes(`blocksOf('${kind}')`),
      );
      assert.ok(running.length > 0);
      assert.ok(blocksOf(kind).length > 0);
    });

  for (const [text, problem] of [
    ['```foo\nx\n```', 'x.md:1: no test runs a block of language foo like this one'],
    ['Text:\n\n```js\nconst a = 1;\n```', 'x.md:3: no test runs a block of language js like this one'],
    ['- in a list\n\n  ```\n  a\n  ```', 'x.md:3: no test runs a block without a language like this one'],
    ['Indented:\n\n    <hold-timer></hold-timer>', 'x.md:3: no test runs a block without a language like this one'],
    ['~~~html inert\n<p>a</p>\n~~~', 'x.md:1: no test runs a block of language html inert like this one'],
    ['> ```HTML\n> a\n> ```', 'x.md:1: no test runs a block of language HTML like this one'],
    ['<details>\n\n```python\na\n```\n\n</details>', 'x.md:3: no test runs a block of language python like this one'],
  ])
    it(`are reported otherwise: ${JSON.stringify(text)}`, () => {
      const tokens = new MarkdownIt({html: true}).parse(text, {});
      assert.deepEqual(problemsOf(blocksIn('x.md', tokens)), [problem]);
    });
});
