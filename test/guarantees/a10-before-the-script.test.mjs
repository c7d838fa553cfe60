// What a page shows before the script has loaded, and if it never loads; and that nothing moves when it loads.
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
const MISSING_SCRIPT = '/dist/cdn/moved-away.js';
const fallbackTextOf = (element) => />([^<>]+)<\/p>/.exec(element)[1];
/** Elements with an id that does not exist. */
const unknown = ['exercise-card exercise', 'hold-timer exercise', 'cause-list causes', 'exercise-plan exercises'].map(
  (tag) => `<${tag}="nope"><p>Ask about ${tag}.</p></${tag.split(' ')[0]}>`,
);

/** In the page: those of these texts that are not visible. */
const hiddenTexts = (texts) => {
  const visible = [...document.querySelectorAll('p')].filter(
    (one) => one.checkVisibility({visibilityProperty: true}) && one.offsetHeight > 10,
  );
  return texts.filter((text) => !visible.some((one) => one.textContent === text));
};

describe('A10 fallback content is shown until the script is ready, without a layout shift', () => {
  let driver, site;
  before(async () => {
    site = await pageServer(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    site?.close();
  });

  it('shows the fallback content, also if the script is missing', async () => {
    await driver.goto(site.show(samplePage({script: MISSING_SCRIPT})));
    assert.deepEqual(await driver.evaluate(hiddenTexts, elementSamples.map(fallbackTextOf)), []);
  });

  it('shows the fallback content where the script has nothing to show', async () => {
    await driver.goto(site.show(samplePage({body: unknown.join('')})));
    await until(driver, () => document.querySelectorAll('*').length > 0 && !document.querySelector(':not(:defined)'));
    assert.deepEqual(await driver.evaluate(hiddenTexts, unknown.map(fallbackTextOf)), []);
    await driver.goto(site.show(samplePage({})));
    await until(driver, () => !document.querySelector(':not(:defined)'));
    assert.equal(
      (await driver.evaluate(hiddenTexts, elementSamples.map(fallbackTextOf))).length,
      elementSamples.length,
    );
  });

  it('shows prerendered content, if the script is missing', async () => {
    await driver.goto(site.show(await prerenderedHtml(samplePage({script: MISSING_SCRIPT}))));
    const heights = await driver.evaluate(() =>
      [...document.querySelectorAll('body > *')].map(({shadowRoot}) => shadowRoot?.querySelector('.root').offsetHeight),
    );
    assert.equal(heights.length, elementSamples.length);
    for (const [i, height] of heights.entries()) assert.ok(height > 100, `${height} px of ${elementSamples[i]}`);
  });
});

describe('A10 fallback content is shown until the script is ready: off, late or early', {skip: chromiumOnly}, () => {
  let browser, site;
  before(async () => {
    site = await pageServer(root);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('is readable without scripts', async () => {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(site.show(samplePage({})));
    for (const element of elementSamples) assert.ok(await page.getByText(fallbackTextOf(element)).isVisible(), element);
    await page.goto(site.show(await prerenderedHtml(samplePage({}))));
    for (const title of ['Pelvic tilt', 'Wall pelvic tilt', 'Why your back may hurt when you walk'])
      assert.ok(await page.getByRole('heading', {name: title}).first().isVisible(), title);
    await page.close();
  });

  /** In the page, before its scripts: records layout shifts and counts frames. */
  const observeShifts = () => {
    window.shift = 0;
    window.frames = 0;
    const count = () => {
      window.frames++;
      requestAnimationFrame(count);
    };
    count();
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) window.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
  };
  const someFrames = async (page) => {
    const from = await page.evaluate(() => window.frames);
    await page.waitForFunction((from) => window.frames > from + 3, from);
  };
  /** The layout shift on a page with an element between paragraphs, when its script loads. */
  async function layoutShift(page, element, {head = '', isPrerendered = false, isLate = false}) {
    const paragraph = '<p>Text of the page.</p>';
    const body = `<main style="max-width: 40em">${paragraph}${element}${paragraph.repeat(30)}</main>`;
    const html = samplePage({body, head, script: isLate ? '' : SCRIPT});
    await page.goto(site.show(isPrerendered ? await prerenderedHtml(html) : html));
    await someFrames(page);
    // A browser may paint a page before it has parsed all of it: the script does not cause that shift.
    if (isLate) await page.evaluate(() => (window.shift = 0));
    if (isLate) await page.addScriptTag({type: 'module', url: SCRIPT});
    await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('main > :not(p)');
      return shadowRoot?.querySelector('[part]') && !shadowRoot.querySelector('style');
    });
    await someFrames(page);
    return page.evaluate(() => window.shift);
  }

  const reserve = `<style>${readFileSync(join(root, 'demo/styles/reserve-space.css'), 'utf8')}</style>`;
  for (const viewport of [
    {width: 1280, height: 720},
    {width: 390, height: 800},
  ])
    it(`moves nothing, ${viewport.width} px wide`, async () => {
      const page = await browser.newPage({viewport});
      await page.addInitScript(observeShifts);
      for (const element of elementSamples) {
        const prerendered = await layoutShift(page, element, {isPrerendered: true, isLate: true});
        assert.equal(prerendered, 0, `prerendered: ${element}`);
        const shift = await layoutShift(page, element, {head: reserve, isLate: true});
        assert.ok(shift < 0.02, `${shift} with reserved space: ${element}`);
      }
      assert.ok((await layoutShift(page, elementSamples[0], {isLate: true})) > 0.1, 'the test detects a shift');
      await page.close();
    });
});
