// A page that takes no text for markup or script, but from the policy of lit; strict in all else too.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {pageWith} from './every-state/page.mjs';
import {walk} from './every-state/steps.mjs';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

describe('A6 Trusted Types', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(join(import.meta.dirname, '../..'));
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  const open = (file) => driver.goto(site.show(pageWith(file), {'content-security-policy': POLICY}));
  const forbidden = () => driver.evaluate(() => window.forbidden);
  /** Says why a test is left out, where it is. */
  const enforced = async (test) => {
    const known = await driver.evaluate(() => 'trustedTypes' in window);
    if (!known) test.skip('this engine has no Trusted Types');
    return known;
  };

  it('are kept to by every element in every state, where they come in pieces', async (test) => {
    await open('autoload.js');
    if (!(await enforced(test))) return;
    await walk(driver, async (name) => assert.deepEqual(await forbidden(), [], name));
  });

  it('are seen to be broken by a text taken for markup, and by a policy of another name', async (test) => {
    await open('physio-elements.js');
    if (!(await enforced(test))) return;
    await until(driver, () => !!document.querySelector('#ring').shadowRoot);
    const thrown = await driver.evaluate(() =>
      [
        () => (document.querySelector('#ring').shadowRoot.innerHTML = '<b>Hold</b>'),
        () => window.trustedTypes.createPolicy('theirs', {createHTML: (text) => text}),
      ].map((act) => {
        try {
          return act();
        } catch ({name}) {
          return name;
        }
      }),
    );
    assert.deepEqual(thrown, ['TypeError', 'TypeError']);
    await until(driver, () => window.forbidden.length === 2);
    assert.deepEqual(
      (await forbidden()).map((line) => line.split(' ')[0]),
      ['require-trusted-types-for', 'trusted-types'],
    );
  });
});
