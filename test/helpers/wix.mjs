// A page as Wix makes it: within a sandboxed frame an element by its tag name and attributes, its script from elsewhere.
import {join} from 'node:path';
import {after, before} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from './chromium.mjs';
import {pageServer} from './page-server.mjs';

/** What a snippet for Wix has for its fields. */
export function fieldsOf(code) {
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(code)[1];
  return {
    address: field('Server URL'),
    type: {'ES module': 'module'}[field('Script type')],
    tag: field('Tag name'),
    attributes: [...code.matchAll(/^Attribute: (\S+) = (.*)$/gm)].map(([, ...pair]) => pair),
  };
}

/** In a page: asks for the script of such fields. @returns once it has run */
export const addScript = ({address, type}) =>
  new Promise((resolve, reject) => {
    document.head.append(
      Object.assign(document.createElement('script'), {src: address, type, onload: resolve, onerror: reject}),
    );
  });

/** In a page: makes the element of such fields and puts it in. */
export function addElement({tag, attributes}) {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  document.body.append(element);
}

const frameDocument = '<!doctype html><html lang="en"><meta charset="utf-8"><body>';
const around = (address, allow) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A walk</title><link rel="icon" href="data:,"></head>
  <body><iframe src="${address}" sandbox="allow-scripts allow-same-origin" allow="${allow}" width="800" height="1600"></iframe></body>
</html>`;

/**
 * Opens somebody's site for a suite, and the library's from another origin.
 * @param {{initScript?: () => void, allow?: string}} [options] what runs in each page before its scripts; what the frame may do
 * @returns filled before the suite: `library`, `base` of the library's folder, `site`, `page`, its `faults`, and `frame`,
 *   which opens an empty frame
 */
export function wixInChromium({initScript, allow = ''} = {}) {
  const wix = {};
  let browser, framed;
  before(async () => {
    wix.library = await serve(join(import.meta.dirname, '../../dist'));
    wix.base = `${wix.library.origin}/`;
    wix.site = await pageServer();
    // Frames have a site of their own there.
    framed = await pageServer();
    browser = await openChromium();
    wix.page = await browser.newPage({viewport: {width: 900, height: 1700}});
    wix.faults = collectErrors(wix.page);
    if (initScript) await wix.page.addInitScript(initScript);
    const address = wix.site.show(around(framed.show(frameDocument), allow));
    wix.frame = async () => {
      await wix.page.goto('about:blank');
      wix.faults.length = 0;
      await wix.page.goto(address);
      return wix.page.frames()[1];
    };
  });
  after(async () => {
    await browser?.close();
    wix.library?.close();
    wix.site?.close();
    framed?.close();
  });
  return wix;
}
