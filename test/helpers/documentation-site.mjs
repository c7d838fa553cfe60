// A site on which the code blocks of the documentation are tried: it has the library in the folder that the documentation asks
// for, and the files that examples name.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {answer} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from './chromium.mjs';
import {blocksOf, root} from './documentation.mjs';
import {moduleScript} from './minimal-samples.mjs';

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const integrity = JSON.parse(readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'));

/** The script of the library, for blocks that have none. */
export const libraryScript = moduleScript('physio-elements/cdn/physio-elements.js');

/** The folder of the library, whose folders are those of dist/, with the version in its name or without. */
const LIBRARY = new RegExp(`^/physio-elements(?:@${version.replaceAll('.', '\\.')})?/(?=(?:cdn|themes|schema)/)`);
const OTHER_SITE = 'https://example.org';

/** The files that examples name besides those of the library. */
const exampleFiles = {
  '/tilt.mp4': () => Buffer.alloc(0),
  '/calf-stretch.jpg': () => readFileSync(join(root, 'demo/pictures/readme.png')),
  '/exercises/calf-stretch.json': () =>
    blocksOf('json').find(({page, code}) => page === 'docs/custom-content.md' && code.includes('Calf stretch')).code,
  '/favicon.ico': () => Buffer.alloc(0),
};
const mediaTypes = {mp4: 'video/mp4', jpg: 'image/jpeg', json: 'application/json', ico: 'image/x-icon'};

/** Replaces the placeholder of a hash with the hash of the file that its tag names. */
const withHashes = (html) =>
  html.replace(/<(?:script|link)\b[^>]*sha384-…[^>]*>/g, (tag) => {
    const [, path] = /physio-elements[^/"]*\/(?:cdn\/)?([^"]+)"/.exec(tag) ?? [];
    const hash = integrity[path] ?? integrity[`../${path}`];
    if (!hash) throw new Error(`integrity.json has no hash of ${path}`);
    return tag.replace('sha384-…', hash);
  });

/**
 * Opens a browser and a site.
 * @returns {Promise<{open: (html: string, before?: (page: object) => Promise<void>) => Promise<{page: object, problems: string[],
 *   logged: () => Promise<unknown[][]>, close: () => Promise<void>}>, close: () => Promise<void>}>} `open` shows a page; `problems`
 *   grows with what the browser reports; `logged` returns the arguments of each call of `console.log`
 */
export async function documentationSite() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const example = exampleFiles[pathname]?.();
    if (pages.has(pathname))
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(pages.get(pathname));
    else if (example !== undefined)
      response.writeHead(200, {'content-type': mediaTypes[pathname.split('.').pop()]}).end(example);
    else if (LIBRARY.test(pathname)) {
      request.url = request.url.replace(LIBRARY, '/');
      answer(join(root, 'dist'), request, response);
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await openChromium({allowed: new RegExp(`^${OTHER_SITE}/`)});

  async function open(html, before) {
    const path = `/page-${pages.size}.html`;
    pages.set(path, withHashes(html));
    const context = await browser.newContext();
    await context.route(`${OTHER_SITE}/**`, async (route) => {
      const response = await route.fetch({url: route.request().url().replace(OTHER_SITE, origin)});
      await route.fulfill({response});
    });
    const page = await context.newPage();
    const problems = collectErrors(page);
    const logged = [];
    page.on('console', (message) => {
      if (message.type() === 'log') logged.push(Promise.all(message.args().map((argument) => argument.jsonValue())));
      else if (!/error|warning/.test(message.type())) problems.push(`${message.type()}: ${message.text()}`);
    });
    await before?.(page);
    await page.goto(`${origin}${path}`, {waitUntil: 'load'});
    return {page, problems, logged: () => Promise.all(logged), close: () => context.close()};
  }

  return {
    open,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** In a page: what is missing until all elements are rendered, as many as are expected of each tag. */
function missingElements(expected) {
  const elements = [...document.querySelectorAll([...Object.keys(expected), '[data-physio]'].join())];
  const showsFallback = ({shadowRoot}) => shadowRoot?.querySelector('[part~=fallback]');
  const unrendered = elements.filter(({shadowRoot}) => !shadowRoot?.querySelector('[part]'));
  const count = (tag) => document.querySelectorAll(tag).length;
  return [
    ...elements.filter(showsFallback).map(({localName}) => `<${localName}> shows its fallback content`),
    ...unrendered.map(({outerHTML}) => `not rendered: ${outerHTML.slice(0, 80)}`),
    ...Object.entries(expected)
      .filter(([tag, number]) => count(tag) !== number)
      .map(([tag, number]) => `${count(tag)} of ${number} <${tag}>`),
  ];
}

/**
 * Waits until all elements in a frame are rendered, and as many as are expected.
 * @param frame a page, or a frame in it
 * @param {Record<string, number>} expected how many elements of each tag
 * @throws with what is missing
 */
export async function waitUntilRendered(frame, expected, timeout = 10_000) {
  const missing = `(${missingElements})(${JSON.stringify(expected)})`;
  await frame.waitForFunction(`${missing}.length === 0`, undefined, {timeout}).catch(async (error) => {
    if (error.name !== 'TimeoutError') throw error;
    throw new Error((await frame.evaluate(missing)).join('\n'), {cause: error});
  });
}
