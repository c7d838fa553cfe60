// A page that allows nothing but its own files, and forbids styles and scripts in its markup.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {own, pageWith} from './every-state/page.mjs';
import {walk} from './every-state/steps.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

describe('A5 a strict Content-Security-Policy', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(join(import.meta.dirname, '../..'));
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  const open = (html, policy = POLICY) => driver.goto(site.show(html, {'content-security-policy': policy}));
  const forbidden = () => driver.evaluate(() => window.forbidden);

  it('is kept by every element in every state', async () => {
    await open(pageWith('physio-elements.js'));
    await walk(driver, async (name) => assert.deepEqual(await forbidden(), [], name));
  });

  it('is kept by an exercise at an address where it says connect-src, which it asks for', async () => {
    const address = site.show(JSON.stringify(own), {'content-type': 'application/json'});
    const html = pageWith('exercise-card.js', `<exercise-card id="src" src="${address}"><p>Ask.</p></exercise-card>`);
    await open(html, `${POLICY}; connect-src 'self'`);
    await until(driver, () => !!document.querySelector('#src').shadowRoot?.querySelector('.media'));
    assert.deepEqual(await forbidden(), []);

    await open(html);
    await until(driver, () => !!document.querySelector('#src').shadowRoot?.querySelector('[part=fallback]'));
    assert.match((await forbidden()).join('\n'), /^connect-src http.*\/exercise-card.js$/);
  });

  it('is seen to be broken by a style in the markup, in an element and in what is printed', async () => {
    await open(pageWith('physio-elements.js'));
    await until(driver, () => !!document.querySelector('#plan').shadowRoot);
    await driver.evaluate(() => {
      document.querySelector('#plan').shadowRoot.firstElementChild.setAttribute('style', 'color: red');
    });
    await until(driver, () => window.forbidden.length === 1);
    await driver.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.setAttribute('style', 'color: red');
    });
    await until(driver, () => window.forbidden.length === 2);
    for (const line of await forbidden()) assert.match(line, /^style-src(?:-attr)? inline/);
  });
});
