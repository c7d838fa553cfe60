// Opens the built site in Chromium for the tests of a suite.
import {join} from 'node:path';
import {after, afterEach, before, beforeEach} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openChromium} from './chromium.mjs';

/**
 * Serves the site for a suite, and opens a page of desktop size for each of its tests.
 * @returns {{browser: import('playwright').Browser, origin: string, page: import('playwright').Page}} an object
 *   that is filled before each test
 */
export function siteInChromium() {
  const site = {};
  let server;
  before(async () => {
    site.browser = await openChromium();
    server = await serve(join(import.meta.dirname, '../../demo/dist'));
    site.origin = server.origin;
  });
  after(async () => {
    await site.browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    site.page = await site.browser.newPage({viewport: {width: 1280, height: 900}});
  });
  afterEach(() => site.page.close());
  return site;
}
