// The site on a file host that knows only the media types of Debian's nginx 1.22, and pages whose script fails to load.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {answer} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';

const dist = join(import.meta.dirname, '../../demo/dist');

/** The types of the site's files in /etc/nginx/mime.types of nginx 1.22. Others are sent as application/octet-stream. */
const mediaTypes = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
};

/** Serves the site. @param {RegExp} [missing] URLs that are answered with 404 */
async function serveSite(missing = /(?!)/) {
  const server = createServer((request, response) =>
    missing.test(request.url) ? response.writeHead(404).end() : answer(dist, request, response, {known: mediaTypes}),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

describe('the site on a file host with few media types', {skip: chromiumOnly}, () => {
  let browser, server;
  before(async () => {
    browser = await openChromium();
    server = await serveSite();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('has no file that the host would send as application/octet-stream', () => {
    const unknown = readdirSync(dist, {recursive: true, withFileTypes: true})
      // Only developer tools request source maps, and accept any type. Markdown is for programs.
      .filter((file) => file.isFile() && !mediaTypes[extname(file.name)] && !/\.(map|md)$/.test(file.name))
      .map(({name}) => name);
    assert.deepEqual(unknown, []);
  });

  const pages = readdirSync(dist, {recursive: true})
    .filter((path) => path.endsWith('index.html') && !path.startsWith('physio-elements@'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    // The pages of the documentation are one template.
    .filter((path) => !/docs\/./.test(path) || path === 'docs/elements/hold-timer/');
  it('has pages in several languages', () => assert.ok(pages.length > 10, pages.join()));

  for (const path of pages)
    it(`loads /${path} without an error, and starts its form if it has one`, async () => {
      const page = await browser.newPage();
      const errors = collectErrors(page);
      await page.goto(`${server.origin}/${path}`, {waitUntil: 'networkidle'});
      assert.deepEqual(errors, []);
      const form = page.locator('form.editor-form');
      if (await form.count()) {
        await form.waitFor();
        assert.equal(await page.locator('#not-started').count(), 0);
      }
      await page.close();
    });

  for (const [path, script] of [
    ['builder/', 'client/builder.js'],
    ['es/builder/', 'shared/snippets.js'],
    ['themes/', 'client/theme-editor.js'],
    ['pt-BR/themes/', 'client/contrast.js'],
  ])
    it(`shows a message on /${path} when ${script} does not load`, async () => {
      const [, message] = /id="not-started">([^<]+)</.exec(readFileSync(join(dist, path, 'index.html'), 'utf8'));
      const incomplete = await serveSite(new RegExp(`/assets/${script}$`));
      const page = await browser.newPage();
      try {
        await page.goto(`${incomplete.origin}/${path}`);
        await page.getByText(message.slice(0, 40)).waitFor();
        assert.ok(!(await page.locator('form.editor-form').isVisible()));
      } finally {
        await page.close();
        incomplete.close();
      }
    });

  it('shows the message at once when JavaScript is switched off', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.origin}/builder/`);
    assert.ok(await page.locator('#not-started').isVisible());
    await context.close();
  });
});
