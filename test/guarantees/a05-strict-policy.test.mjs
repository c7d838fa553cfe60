// A page with a policy that allows its own files only, and no inline styles or scripts.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {documentedPolicy} from '../helpers/documentation.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {customExercise, pageWith} from './every-state/page.mjs';
import {walkThroughStates} from './every-state/steps.mjs';

/** The one in docs/security.md, without Trusted Types, which A6 is about. */
const POLICY = documentedPolicy().replace(/; *(?:require-trusted-types-for|trusted-types) [^;]*/g, '');

describe('A5 a strict Content-Security-Policy is enough', () => {
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
  const violations = () => driver.evaluate(() => window.violations);

  it('is respected by every element in every state', async () => {
    await open(pageWith('physio-elements.js'));
    await walkThroughStates(driver, async (name) => assert.deepEqual(await violations(), [], name));
  });

  it('needs connect-src for a card that fetches its exercise, and is then respected', async () => {
    const url = site.show(JSON.stringify(customExercise), {'content-type': 'application/json'});
    const html = pageWith('exercise-card.js', `<exercise-card id="src" src="${url}"><p>Ask.</p></exercise-card>`);
    await open(html, `${POLICY}; connect-src 'self'`);
    await until(driver, () => !!document.querySelector('#src').shadowRoot?.querySelector('.media'));
    assert.deepEqual(await violations(), []);

    await open(html);
    await until(driver, () => !!document.querySelector('#src').shadowRoot?.querySelector('[part=fallback]'));
    assert.match((await violations()).join('\n'), /^connect-src http.*\/exercise-card.js$/);
  });

  it('reports an inline style, in an element and in the print-out', async () => {
    await open(pageWith('physio-elements.js'));
    await until(driver, () => !!document.querySelector('#plan').shadowRoot);
    await driver.evaluate(() => {
      document.querySelector('#plan').shadowRoot.firstElementChild.setAttribute('style', 'color: red');
    });
    await until(driver, () => window.violations.length === 1);
    await driver.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.setAttribute('style', 'color: red');
    });
    await until(driver, () => window.violations.length === 2);
    for (const line of await violations()) assert.match(line, /^style-src(?:-attr)? inline/);
  });
});
