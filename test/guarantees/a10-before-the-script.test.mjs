// What there is to see before the script has come, and where it never comes; and that nothing moves when it does.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromiumOnly, openChromium} from '../helpers/chromium.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';
import {elementSamples, samplePage} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';

const root = join(import.meta.dirname, '../..');
const SCRIPT = '/dist/cdn/physio-elements.js';
const missing = '/dist/cdn/moved-away.js';
const wordsOf = (element) => />([^<>]+)<\/p>/.exec(element)[1];
/** Each element, of something that it does not know. */
const unknown = ['exercise-card exercise', 'hold-timer exercise', 'cause-list causes', 'exercise-plan exercises'].map(
  (tag) => `<${tag}="nope"><p>Ask about ${tag}.</p></${tag.split(' ')[0]}>`,
);

/** In the page: what of these words a reader does not see. */
const unseen = (words) => {
  const seen = [...document.querySelectorAll('p')].filter(
    (one) => one.checkVisibility({visibilityProperty: true}) && one.offsetHeight > 10,
  );
  return words.filter((some) => !seen.some((one) => one.textContent === some));
};

describe('A10 before the script', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  it('shows the words of the page, and where the script is not there it stays so', async () => {
    await driver.goto(site.show(samplePage({script: missing})));
    assert.deepEqual(await driver.evaluate(unseen, elementSamples.map(wordsOf)), []);
  });

  it('shows them where the script is there and can show nothing', async () => {
    await driver.goto(site.show(samplePage({body: unknown.join('')})));
    await until(driver, () => document.querySelectorAll('*').length > 0 && !document.querySelector(':not(:defined)'));
    assert.deepEqual(await driver.evaluate(unseen, unknown.map(wordsOf)), []);
    await driver.goto(site.show(samplePage({})));
    await until(driver, () => !document.querySelector(':not(:defined)'));
    assert.equal((await driver.evaluate(unseen, elementSamples.map(wordsOf))).length, elementSamples.length);
  });

  it('shows what a server has drawn, where the script is not there', async () => {
    await driver.goto(site.show(await prerenderedHtml(samplePage({script: missing}))));
    const heights = await driver.evaluate(() =>
      [...document.querySelectorAll('body > *')].map(({shadowRoot}) => shadowRoot?.querySelector('.root').offsetHeight),
    );
    assert.equal(heights.length, elementSamples.length);
    for (const [i, height] of heights.entries()) assert.ok(height > 100, `${height} px of ${elementSamples[i]}`);
  });
});

describe('A10 a page with its script off, late or early', {skip: chromiumOnly}, () => {
  let browser, site;
  before(async () => {
    site = await pageServer(root);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('is read without script', async () => {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(site.show(samplePage({})));
    for (const element of elementSamples) assert.ok(await page.getByText(wordsOf(element)).isVisible(), element);
    await page.goto(site.show(await prerenderedHtml(samplePage({}))));
    for (const title of ['Pelvic tilt', 'Wall pelvic tilt', 'Why your back may hurt when you walk'])
      assert.ok(await page.getByRole('heading', {name: title}).first().isVisible(), title);
    await page.close();
  });

  /** In the page, before all else: how far things move, and how many frames there were. */
  const watch = () => {
    window.moved = 0;
    window.frames = 0;
    const count = () => {
      window.frames++;
      requestAnimationFrame(count);
    };
    count();
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.moved += value;
    }).observe({type: 'layout-shift', buffered: true});
  };
  const some = async (page) => {
    const from = await page.evaluate(() => window.frames);
    await page.waitForFunction((from) => window.frames > from + 3, from);
  };
  /** How far things move on a page with an element among words, once its script is there. */
  async function moved(page, element, {head = '', drawn = false, late = false}) {
    const words = '<p>Words of the page.</p>';
    const body = `<main style="max-width: 40em">${words}${element}${words.repeat(30)}</main>`;
    const html = samplePage({body, head, script: late ? '' : SCRIPT});
    await page.goto(site.show(drawn ? await prerenderedHtml(html) : html));
    await some(page);
    // A browser may paint a page before it has read all of it: what moves by that is not the script's doing.
    if (late) await page.evaluate(() => (window.moved = 0));
    if (late) await page.addScriptTag({type: 'module', url: SCRIPT});
    await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('main > :not(p)');
      return shadowRoot?.querySelector('[part]') && !shadowRoot.querySelector('style');
    });
    await some(page);
    return page.evaluate(() => window.moved);
  }

  const reserve = `<style>${readFileSync(join(root, 'demo/styles/reserve-space.css'), 'utf8')}</style>`;
  for (const viewport of [
    {width: 1280, height: 720},
    {width: 390, height: 800},
  ])
    it(`moves nothing, ${viewport.width} px wide`, async () => {
      const page = await browser.newPage({viewport});
      await page.addInitScript(watch);
      for (const element of elementSamples) {
        assert.equal(await moved(page, element, {drawn: true, late: true}), 0, `drawn by a server: ${element}`);
        const score = await moved(page, element, {head: reserve, late: true});
        assert.ok(score < 0.02, `${score} with room kept for it: ${element}`);
      }
      assert.ok((await moved(page, elementSamples[0], {late: true})) > 0.1, 'it is seen where something moves');
      await page.close();
    });
});
