// Whole pages in Chromium, by Playwright, for what only it can do: watch requests, run axe, set media, press keys.
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/browsers.mjs';

/** Why a suite is left out in another engine; `false` where it is not. */
export const chromiumOnly =
  (process.env.ENGINE ?? 'chromium') !== 'chromium' && `needs Playwright, which drives Chromium alone here`;

/** @returns {Promise<import('playwright').Browser>} */
export async function openChromium(options = {}) {
  const {path} = await browser('chromium');
  return chromium.launch({executablePath: path, args: [...chromiumArgs, ...(options.args ?? [])]});
}

/** Collects what goes wrong on a page: errors, warnings, what a policy forbids, requests that fail. */
export function faultsOf(page) {
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
