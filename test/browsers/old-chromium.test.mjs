// Tests versions of Chromium: the oldest one that is supported, two in which some colours crash the tab, the installed one, and
// one that is too old, in which the fallback content stays.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {collectErrors, openChromium} from '../helpers/chromium.mjs';
import {areFullyRendered, minimalSamples, moduleScript, minimalPage, tags} from '../helpers/minimal-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';
import {notHere, openOldChromium} from './old-chromium.mjs';

const versions = {
  'Chromium 113': () => openOldChromium(113),
  'Chromium 123': () => openOldChromium(123),
  'Chromium 131': () => openOldChromium(131),
  'the Chromium that is installed': openChromium,
};

/** Styles of a page: no accent; a plain one; one that depends on the colour scheme, as in the themes. */
const accents = {none: '', plain: '--physio-accent: #705', 'light-dark()': '--physio-accent: light-dark(#705, #fbd)'};
const styleOf = (accent) => `<style>:root { color-scheme: light dark; ${accents[accent]} }</style>`;
const markup = Object.values(minimalSamples).join('');

/** Runs in the page: finds parts whose text or surface is invisible. */
function invisibleParts() {
  const isClear = (colour) => /^(?:transparent|.*[,/] 0\))$/.test(colour);
  const parts = {
    'exercise-card': ['[part=card]', '[part=start]', 'figcaption', '.muted'],
    'exercise-plan': ['[part=plan]', '[part=start]', '.muted'],
    'cause-list': ['[part=sources] *'],
    'advice-list': ['figcaption', '[part=sources] *'],
    'care-notice': ['[part=notice]'],
    'hold-timer': ['[part=timer]', '[part=main]', '[part=next]'],
  };
  return Object.entries(parts).flatMap(([tag, selectors]) =>
    selectors
      .filter((selector) => {
        const part = document.querySelector(tag).shadowRoot.querySelector(selector);
        if (!part) return false;
        const {color, backgroundColor} = getComputedStyle(part);
        const needsSurface = /start|main|card|plan|notice|timer/.test(selector);
        return isClear(color) || (needsSurface && (isClear(backgroundColor) || backgroundColor === color));
      })
      .map((selector) => `${tag} ${selector}`),
  );
}

/** A browser that no longer responds fails the test. */
const timeout = 120_000;

describe('the elements in a browser that is not new', {skip: notHere}, () => {
  let library, site;
  before(async () => {
    library = await serve(join(import.meta.dirname, '../../dist'));
    site = await pageServer();
  });
  after(() => {
    library?.close();
    site?.close();
  });
  const script = (file) => moduleScript(`${library.origin}/cdn/${file}`);

  for (const [name, open] of Object.entries(versions))
    describe(name, () => {
      let browser;
      before(async () => (browser = await open()));
      after(() => browser?.close());

      /** Opens a page and waits until it is rendered. A crash of the tab rejects. */
      const openRendered = async (html, options) => {
        const page = await browser.newPage(options);
        const errors = collectErrors(page);
        const crashed = new Promise((_, reject) => page.on('crash', () => reject(new Error('The tab crashed.'))));
        crashed.catch(() => undefined);
        await Promise.race([crashed, page.goto(site.show(html))]);
        await Promise.race([crashed, page.waitForFunction(areFullyRendered, tags)]);
        return {page, errors};
      };

      for (const colorScheme of ['light', 'dark'])
        for (const accent of Object.keys(accents))
          it(`are shown on a ${colorScheme} page whose accent is ${accent}`, {timeout}, async () => {
            const {page, errors} = await openRendered(
              minimalPage(markup + script('physio-elements.js'), {head: styleOf(accent)}),
              {colorScheme},
            );
            assert.deepEqual(await page.evaluate(invisibleParts), []);
            await page.screenshot({fullPage: true});
            assert.deepEqual(await page.evaluate(() => window.logged), []);
            assert.deepEqual(errors, []);
            await page.close();
          });

      it('come in pieces, and a timer runs', {timeout}, async () => {
        const {page, errors} = await openRendered(minimalPage(markup + script('autoload.js')));
        await page.locator('hold-timer').locator('[part=main]').first().click();
        await page.waitForFunction(() => document.querySelector('hold-timer').state === 'running');
        await page.locator('exercise-plan').locator('[part=start]').click();
        await page.locator('exercise-plan').locator('exercise-card').first().waitFor();
        assert.deepEqual(await page.evaluate(() => window.logged), []);
        assert.deepEqual(errors, []);
        await page.close();
      });

      it('replace what a server has rendered', {timeout}, async () => {
        const {page, errors} = await openRendered(
          await prerenderedHtml(minimalPage(markup + script('physio-elements.js'))),
        );
        assert.deepEqual(await page.evaluate(invisibleParts), []);
        assert.deepEqual(errors, []);
        await page.close();
      });
    });

  it('leave the fallback content as it is in Chromium 110, and report nothing', {timeout}, async () => {
    const browser = await openOldChromium(110);
    try {
      for (const file of ['physio-elements.js', 'autoload.js']) {
        const page = await browser.newPage();
        const errors = collectErrors(page);
        await page.goto(site.show(minimalPage(markup + script(file))), {waitUntil: 'networkidle'});
        for (const html of Object.values(minimalSamples)) {
          const [, text] = /<p>(.*)<\/p>/.exec(html);
          assert.ok(await page.getByText(text, {exact: true}).isVisible(), text);
        }
        assert.equal(await page.evaluate((tags) => tags.some((tag) => customElements.get(tag)), tags), false);
        assert.deepEqual(await page.evaluate(() => window.logged), []);
        assert.deepEqual(errors, []);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});
