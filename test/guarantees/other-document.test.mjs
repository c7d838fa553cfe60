// Tests that elements keep working when a page moves them through a document that is not displayed, as editors and template
// engines do.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';

describe('elements that go through another document', () => {
  let driver, server;
  before(async () => {
    server = await serve(join(import.meta.dirname, '../..'));
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  it('have their looks when they are back, and throw nothing', async () => {
    const body = '<exercise-card exercise="pelvic-tilt"></exercise-card>';
    await openWithLibrary(driver, server.origin, {body, file: 'physio-elements.js'});
    const hasStyles = (tag) => {
      const surface = document.querySelector(`body > ${tag}`)?.shadowRoot?.querySelector('.paper');
      return !!surface && getComputedStyle(surface).borderTopStyle === 'solid';
    };
    await until(driver, hasStyles, 'exercise-card');
    await driver.evaluate(() => {
      const other = document.implementation.createHTMLDocument();
      other.body.append(document.querySelector('exercise-card'), document.createElement('care-notice'));
      document.body.append(...other.body.children);
    });
    for (const tag of ['exercise-card', 'care-notice']) await until(driver, hasStyles, tag);
    assert.deepEqual(await driver.evaluate(() => window.logged), []);
  });
});
