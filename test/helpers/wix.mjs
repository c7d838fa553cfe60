// A page like those of Wix: a sandboxed frame that contains an element with attributes, and its script from another origin.
import {join} from 'node:path';
import {after, before} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from './chromium.mjs';
import {pageServer} from './page-server.mjs';

/** Reads the fields of a snippet for Wix. */
export function fieldsOf(code) {
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(code)[1];
  return {
    url: field('Server URL'),
    type: {'ES module': 'module'}[field('Script type')],
    tag: field('Tag name'),
    attributes: [...code.matchAll(/^Attribute: (\S+) = (.*)$/gm)].map(([, ...pair]) => pair),
  };
}

/** Called in a page: loads the script in these fields. @returns {Promise<void>} a promise that resolves after the script has run */
export const addScript = ({url, type}) =>
  new Promise((resolve, reject) => {
    document.head.append(
      Object.assign(document.createElement('script'), {src: url, type, onload: resolve, onerror: reject}),
    );
  });

/** Called in a page: adds the element in these fields. */
export function addElement({tag, attributes}) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.body.append(element);
}

const frameDocument = '<!doctype html><html lang="en"><meta charset="utf-8"><body>';
const pageWithFrame = (url, allow) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A walk</title><link rel="icon" href="data:,"></head>
  <body><iframe src="${url}" sandbox="allow-scripts allow-same-origin" allow="${allow}" width="800" height="1600"></iframe></body>
</html>`;

/**
 * Serves a site for a suite, and serves the library from another origin.
 * @param {{initScript?: () => void, allow?: string}} [options] `initScript`: called in each page before its scripts run;
 *   `allow`: the permissions of the frame
 * @returns an object that is filled before the suite: `library` and `site` (servers), `base` (the URL of the folder of the
 *   library), `page`, `errors` of the page, and `frame`, a function that opens an empty frame
 */
export function wixInChromium({initScript, allow = ''} = {}) {
  const wix = {};
  let browser, frameSite;
  before(async () => {
    wix.library = await serve(join(import.meta.dirname, '../../dist'));
    wix.base = `${wix.library.origin}/`;
    wix.site = await pageServer();
    // At Wix, frames have another origin than the page.
    frameSite = await pageServer();
    browser = await openChromium();
    wix.page = await browser.newPage({viewport: {width: 900, height: 1700}});
    wix.errors = collectErrors(wix.page);
    if (initScript) await wix.page.addInitScript(initScript);
    const url = wix.site.show(pageWithFrame(frameSite.show(frameDocument), allow));
    wix.frame = async () => {
      await wix.page.goto('about:blank');
      wix.errors.length = 0;
      await wix.page.goto(url);
      return wix.page.frames()[1];
    };
  });
  after(async () => {
    await browser?.close();
    wix.library?.close();
    wix.site?.close();
    frameSite?.close();
  });
  return wix;
}
