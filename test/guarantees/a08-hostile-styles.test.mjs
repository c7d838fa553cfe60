// A page whose style sheet matches everything.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../helpers/page-driver.mjs';
import {
  layoutLines,
  layoutDifferences,
  elementSamples,
  samplePage,
  openUntilRendered,
} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

/** The elements are in a box with its own size and font, so that the styles of the body do not matter. */
const body = `<div style="all: initial; display: block; inline-size: 640px; font: 16px/1.2 sans-serif; color: #222">
  <div class="around">${elementSamples.join('')}</div></div>`;

const inherited = `
  text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; text-align: right; text-indent: 3em;
  line-height: 3; white-space: pre; font-style: italic; font-weight: 900; font-variant: small-caps;
  font-stretch: condensed; text-shadow: 0 0 9px red; list-style: upper-roman inside; cursor: wait; hyphens: auto;
  word-break: break-all; tab-size: 20; quotes: "a" "b"; border-collapse: collapse; pointer-events: none;
  caption-side: bottom; fill: red; stroke: red; stroke-width: 9px; text-anchor: end; user-select: none;`;

const sheets = {
  'everything unset': '* { all: unset }',
  'everything unset, with !important': ':not(div, body, html, head *, head) { all: unset !important }',
  'inherited properties, on everything': `* { ${inherited} }`,
  'inherited properties, on an ancestor': `.around { ${inherited} }`,
  'tags, classes and parts that the elements use': `button, p, h2, h3, li, ul, ol, details, summary, svg, path, figure, section, input, label, a, dialog
    { display: none !important; font-size: 60px; padding: 40px; border: 9px solid; transform: rotate(9deg) }
    .root, .paper, .card, .list, .title, [part] { display: none !important; opacity: 0.1 }`,
};

describe('A8 the style sheets of the page do not break the layout', () => {
  let driver, site, clean;
  /** Boxes and text styles with a style sheet. */
  const boxes = async (css, root = '') => {
    await openUntilRendered(driver, site.show(samplePage({body, root, head: `<style>${css}</style>`})));
    return driver.evaluate(layoutLines);
  };
  before(async () => {
    site = await pageServer(join(import.meta.dirname, '../..'));
    driver = await openPage();
    clean = await boxes('');
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  for (const [name, css] of Object.entries(sheets))
    it(`changes no box and no text: ${name}`, async () => {
      assert.ok(clean.length > 500, `${clean.length} boxes`);
      assert.deepEqual(layoutDifferences(clean, await boxes(css)), []);
    });

  it('that only sets the direction has the effect of dir="rtl"', async () => {
    const rtl = await boxes('', 'dir="rtl"');
    assert.notDeepEqual(layoutDifferences(clean, rtl), []);
    assert.deepEqual(layoutDifferences(rtl, await boxes('.around { direction: rtl }')), []);
  });

  it('that hides a section hides the elements in it', async () => {
    const hidden = await boxes('.around { visibility: hidden }');
    assert.deepEqual(hidden.filter((line) => line.includes(', visible, ')).slice(0, 5), []);
  });
});
