// A visitor who has scrolled on before the script loads: the page must not move as elements replace their prerendered markup.
// Scroll anchoring is off, because Safari has none.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {prerender} from 'physio-elements/prerender';
import {openPage, until} from '../helpers/page-driver.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {samples, elementSelector} from '../helpers/prerendered-samples.mjs';

/** How far the page may move, in CSS pixels. */
const TOLERANCE = 2;

/** Runs in the page: scrolls down in steps, with a frame after each, so that everything on the way has been on screen. */
function scrollToEnd() {
  window.isAtEnd = false;
  const step = () => {
    const before = scrollY;
    scrollBy({top: 400, behavior: 'instant'});
    requestAnimationFrame(() => {
      if (scrollY > before) requestAnimationFrame(step);
      else window.isAtEnd = true;
    });
  };
  step();
}

/** Runs in the page: measures the height of each element, and the position of the last one in the viewport. */
function measure(tags) {
  const boxes = [...document.querySelectorAll(tags)].map((element) => [element, element.getBoundingClientRect()]);
  return {
    heights: boxes.map(([element, {height}]) => ({html: element.cloneNode().outerHTML, height})),
    position: boxes.at(-1)[1].top,
  };
}

describe('the reading position', () => {
  let page, site;
  before(async () => {
    page = await openPage();
    site = await pageServer(join(import.meta.dirname, '../..'));
  });
  after(async () => {
    await page?.close();
    site?.close();
  });

  /** Opens prerendered elements, scrolls to the end, and loads a script. @returns the measurements before and after */
  async function measureReplacement(
    body,
    {file = 'physio-elements.js', anchoring = 'none', prepare = () => undefined} = {},
  ) {
    const {html} = await prerender(
      `<!doctype html><html lang="en" style="overflow-anchor: ${anchoring}"><meta name="viewport" content="width=device-width">` +
        `<link rel="icon" href="data:,"><title>Back</title><body>${body}</body></html>`,
    );
    await page.goto(site.show(html));
    await page.evaluate(prepare);
    await page.evaluate(scrollToEnd);
    await until(page, () => window.isAtEnd);
    const before = await page.evaluate(measure, elementSelector);
    await page.evaluate((url) => void import(url), `${site.origin}/dist/cdn/${file}`);
    await until(
      page,
      (tags) => [...document.querySelectorAll(tags)].every(({shadowRoot}) => !shadowRoot.querySelector('style')),
      elementSelector,
    );
    await page.evaluate(() => {
      window.framesShown = 0;
      const count = () => ++window.framesShown < 3 && requestAnimationFrame(count);
      requestAnimationFrame(count);
    });
    await until(page, () => window.framesShown === 3);
    return {before, after: await page.evaluate(measure, elementSelector)};
  }

  const assertNear = (before, after, what) =>
    assert.ok(Math.abs(before - after) < TOLERANCE, `${what}: ${before} px, then ${after} px`);

  for (const file of ['physio-elements.js', 'autoload.js']) {
    for (const anchoring of ['none', 'auto']) {
      it(`holds when ${file} replaces everything above it, with overflow-anchor: ${anchoring}`, async () => {
        const {before, after} = await measureReplacement(samples.join(''), {file, anchoring});
        assert.ok(before.heights.length >= samples.length);
        for (const [i, {html, height}] of before.heights.entries()) assertNear(height, after.heights[i].height, html);
        assertNear(before.position, after.position, 'the last element');
      });
    }
  }

  it('holds when elements above it show more than the server knew: a log, a paused timer', async () => {
    const remembering = '<exercise-plan remember></exercise-plan><hold-timer remember hold="9"></hold-timer>';
    const {before, after} = await measureReplacement(remembering + samples.join(''), {
      prepare: () => {
        const paused = {elapsedMs: 6000, totalMs: 62_000, own: {}};
        localStorage.setItem(`physio-elements ${location.pathname} `, JSON.stringify(paused));
      },
    });
    assertNear(before.position, after.position, 'the last element');
    await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
    await until(page, () => !!document.querySelector('exercise-plan').shadowRoot.querySelector('[part=reminders]'));
    assert.equal(await page.evaluate(() => document.querySelector('hold-timer').state), 'paused');
  });
});
