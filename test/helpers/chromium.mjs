// Opens pages in Chromium with Playwright, for tests that need it: to observe requests, run axe, emulate media or press keys.
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/test/browsers.mjs';
import {foreignRequests} from './no-trace.mjs';

/** The reason to skip a suite in another engine; `false` in Chromium. */
export const chromiumOnly =
  (process.env.ENGINE ?? 'chromium') !== 'chromium' && `needs Playwright, which drives Chromium alone here`;

/**
 * Opens a browser whose `close` throws if a page has sent requests to other servers than those of the test.
 * @param {{args?: string[], allowed?: RegExp}} [options] `allowed`: the URLs that the host page itself requests
 * @returns {Promise<import('playwright').Browser>}
 */
export async function openChromium(options = {}) {
  const {path} = await browser('chromium');
  const launched = await chromium.launch({executablePath: path, args: [...chromiumArgs, ...(options.args ?? [])]});
  const {newContext, close} = launched;
  const requests = foreignRequests(options.allowed);
  return Object.assign(launched, {
    async newContext(...contextOptions) {
      const context = await newContext.apply(launched, contextOptions);
      context.on('request', (request) => requests.record(request.url()));
      return context;
    },
    async close() {
      await close.apply(launched);
      requests.assertNone();
    },
  });
}

/**
 * Collects the problems on a page: errors, warnings, policy violations and failed requests.
 * @returns {string[]} an array that grows while the page is open
 */
export function collectErrors(page) {
  const errors = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) errors.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => errors.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  return errors;
}
