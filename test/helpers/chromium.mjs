// Whole pages in Chromium, by Playwright, for what only it can do: watch requests, run axe, set media, press keys.
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/test/browsers.mjs';
import {foreignRequests} from './no-trace.mjs';

/** Why a suite is left out in another engine; `false` where it is not. */
export const chromiumOnly =
  (process.env.ENGINE ?? 'chromium') !== 'chromium' && `needs Playwright, which drives Chromium alone here`;

/**
 * `close` throws where a page has asked anybody but the servers of the test for something.
 * @param {{args?: string[], known?: RegExp}} [options] `known`: addresses that the host itself asks for
 * @returns {Promise<import('playwright').Browser>}
 */
export async function openChromium(options = {}) {
  const {path} = await browser('chromium');
  const program = await chromium.launch({executablePath: path, args: [...chromiumArgs, ...(options.args ?? [])]});
  const {newContext, close} = program;
  const others = foreignRequests(options.known);
  return Object.assign(program, {
    async newContext(...asked) {
      const context = await newContext.apply(program, asked);
      context.on('request', (request) => others.see(request.url()));
      return context;
    },
    async close() {
      await close.apply(program);
      others.none();
    },
  });
}

/** Collects what goes wrong on a page: errors, warnings, what a policy forbids, requests that fail. */
export function collectErrors(page) {
  const faults = [];
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
