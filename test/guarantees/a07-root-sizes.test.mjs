// Pages that set the font size of their root element: 62.5 % is common, and is not meant for embedded elements.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../helpers/page-driver.mjs';
import {layoutLines, layoutDifferences, samplePage, openUntilRendered} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

describe('A7 the font size of the root does not change the layout', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(join(import.meta.dirname, '../..'));
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  /** The layout of a page with a font size of its root and one of its text, in pixels. */
  const boxes = async (root, text) => {
    const head = `<style>html { font-size: ${root}px } body { font-size: ${text}px; margin: 8px }</style>`;
    await openUntilRendered(driver, site.show(samplePage({head})));
    return driver.evaluate(layoutLines);
  };

  it('changes no box if the text of the page keeps its font size', async () => {
    const usual = await boxes(16, 16);
    assert.ok(usual.length > 500, `${usual.length} boxes`);
    for (const root of [8, 10, 20])
      assert.deepEqual(layoutDifferences(usual, await boxes(root, 16)), [], `root of ${root} px`);
  });

  it('does not replace the font size of the text, which all boxes follow', async () => {
    const [small, large] = [await boxes(16, 14), await boxes(16, 20)];
    assert.equal(layoutDifferences(small, large).length, 5);
  });
});
