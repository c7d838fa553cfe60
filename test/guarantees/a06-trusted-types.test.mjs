// A page that accepts strings as markup or script only from the policy of lit, and is strict otherwise too.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {documentedPolicy} from '../helpers/documentation.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {pageWith} from './every-state/page.mjs';
import {walkThroughStates} from './every-state/steps.mjs';

/** The one in docs/security.md. */
const POLICY = documentedPolicy();

describe('A6 Trusted Types are respected', () => {
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
  const violations = () => driver.evaluate(() => window.violations);
  /** Skips a test in engines without Trusted Types. @returns whether they are enforced */
  const enforced = async (test) => {
    const isSupported = await driver.evaluate(() => 'trustedTypes' in window);
    if (!isSupported) test.skip('this engine has no Trusted Types');
    return isSupported;
  };

  it('are respected by every element in every state, when autoload.js loads them', async (test) => {
    await open('autoload.js');
    if (!(await enforced(test))) return;
    await walkThroughStates(driver, async (name) => assert.deepEqual(await violations(), [], name));
  });

  it('report markup from a string, and a policy with another name', async (test) => {
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
    await until(driver, () => window.violations.length === 2);
    assert.deepEqual(
      (await violations()).map((line) => line.split(' ')[0]),
      ['require-trusted-types-for', 'trusted-types'],
    );
  });
});
