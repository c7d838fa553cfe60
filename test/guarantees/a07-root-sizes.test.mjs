// Pages that set the size of their root: 62.5 % is common, and not meant for what comes from elsewhere.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../helpers/page-driver.mjs';
import {layoutLines, layoutDifferences, samplePage, openUntilRendered} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

describe('A7 the size of the root', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(join(import.meta.dirname, '../..'));
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  /** Boxes of a page whose text has a size, in a root of another. */
  const boxes = async (root, text) => {
    const head = `<style>html { font-size: ${root}px } body { font-size: ${text}px; margin: 8px }</style>`;
    await openUntilRendered(driver, site.show(samplePage({head})));
    return driver.evaluate(layoutLines);
  };

  it('changes no box where the text of the page has the same size', async () => {
    const usual = await boxes(16, 16);
    assert.ok(usual.length > 500, `${usual.length} boxes`);
    for (const root of [8, 10, 20])
      assert.deepEqual(layoutDifferences(usual, await boxes(root, 16)), [], `root of ${root} px`);
  });

  it('is another thing than the size of the text, which all boxes follow', async () => {
    const [small, large] = [await boxes(16, 14), await boxes(16, 20)];
    assert.equal(layoutDifferences(small, large).length, 5);
  });
});
