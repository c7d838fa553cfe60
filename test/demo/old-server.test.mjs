// The site on a file host that knows only what Debian's nginx 1.22 knows, and pages whose script does not come.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {answer} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, faultsOf, openChromium} from '../helpers/chromium.mjs';

const dist = join(import.meta.dirname, '../../demo/dist');

/** What /etc/nginx/mime.types of nginx 1.22 has of the site's files; all else is application/octet-stream. */
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @param {RegExp} [lost] files that the host does not have */
async function host(lost = /(?!)/) {
  const server = createServer((request, response) =>
    lost.test(request.url) ? response.writeHead(404).end() : answer(dist, request, response, {known: types}),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

describe('the site on a file host with old types', {skip: chromiumOnly}, () => {
  let browser, server;
  before(async () => {
    browser = await openChromium();
    server = await host();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('has no file that such a host gives a type that browsers do not run or show', () => {
    const unknown = readdirSync(dist, {recursive: true, withFileTypes: true})
      // Only developer tools ask for source maps, and read them whatever their type.
      .filter((file) => file.isFile() && !types[extname(file.name)] && !file.name.endsWith('.map'))
      .map(({name}) => name);
    assert.deepEqual(unknown, []);
  });

  const pages = readdirSync(dist, {recursive: true})
    .filter((path) => path.endsWith('index.html') && !path.startsWith('physio-elements@'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''));
  it('has pages', () => assert.ok(pages.length > 10, pages.join()));

  for (const path of pages)
    it(`shows /${path} with all its scripts`, async () => {
      const page = await browser.newPage();
      const faults = faultsOf(page);
      await page.goto(`${server.origin}/${path}`, {waitUntil: 'networkidle'});
      assert.deepEqual(faults, []);
      const tool = page.locator('form.tool');
      if (await tool.count()) {
        await tool.waitFor();
        assert.equal(await page.locator('#not-started').count(), 0);
      }
      await page.close();
    });

  for (const [path, script] of [
    ['builder/', 'builder.js'],
    ['es/builder/', 'snippets.js'],
    ['themes/', 'theme-editor.js'],
    ['pt-BR/themes/', 'contrast.js'],
  ])
    it(`says on /${path} that ${script} has not come`, async () => {
      const [, text] = /id="not-started">([^<]+)</.exec(readFileSync(join(dist, path, 'index.html'), 'utf8'));
      const lacking = await host(new RegExp(`/assets/${script}$`));
      const page = await browser.newPage();
      try {
        await page.goto(`${lacking.origin}/${path}`);
        await page.getByText(text.slice(0, 40)).waitFor();
        assert.ok(!(await page.locator('form.tool').isVisible()));
      } finally {
        await page.close();
        lacking.close();
      }
    });

  it('says so at once where JavaScript is off', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${server.origin}/builder/`);
    assert.ok(await page.locator('#not-started').isVisible());
    await context.close();
  });
});
