// What the build makes of modules: templates without the white space of the source, and maps that lead to the sources.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {decode} from '@jridgewell/sourcemap-codec';
import {parseAst} from 'rollup/parseAst';
import {minifyTemplates} from '../../scripts/build/minify-templates.mjs';

const root = join(import.meta.dirname, '../..');

function minified(code) {
  const error = (message) => {
    throw new Error(message);
  };
  return minifyTemplates().transform.call({parse: parseAst, error}, code, 'module.js')?.code;
}

describe('a template in a bundle', () => {
  it('keeps each space between words, values and tags, and no more than one', () => {
    assert.equal(
      minified('html`<p>Exercise ${i}   of 4 · ${name} <b>${a}</b> <i>b</i></p>`'),
      'html`<p>Exercise ${i} of 4 · ${name} <b>${a}</b> <i>b</i></p>`',
    );
    assert.equal(minified('html` · ${text} `'), 'html` · ${text} `');
  });

  it('has no white space that formats the source', () => {
    assert.equal(
      minified('html`\n  <ul>\n    ${list}\n    <li>a</li>\n    <li>b</li>\n  </ul>\n`'),
      'html`<ul> ${list} <li>a</li><li>b</li></ul>`',
    );
  });

  it('keeps escapes as they are written, and minifies styles', () => {
    assert.equal(minified('html`<p>\\u2212 \\`</p>`'), 'html`<p>\\u2212 \\`</p>`');
    assert.equal(minified("css`\n  p::after {\n    content: '\\\\2022';\n  }\n`"), 'css`p:after{content:"•"}`');
    assert.throws(() => minified('css`p { color: ${color} }`'), /A css template must not have an expression/);
  });
});

describe('a source map', () => {
  for (const [file, text, source] of [
    ['cdn/hold-timer.js', 'Hold it there', 'src/locales/en/hold-timer.ts'],
    ['timer/clock.js', 'AggregateError', 'src/timer/clock.ts'],
  ])
    it(`of ${file} leads to the line that has “${text}”`, () => {
      const path = join(root, 'dist', file);
      const lines = readFileSync(path, 'utf8').split('\n');
      const {sources, mappings} = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
      const line = lines.findIndex((one) => one.includes(text));
      const column = lines[line].indexOf(text);
      const [, index, original] = decode(mappings)[line].findLast(([at]) => at <= column);
      assert.equal(join(dirname(path), sources[index]), join(root, source));
      assert.match(readFileSync(join(root, source), 'utf8').split('\n')[original], new RegExp(text));
    });
});
