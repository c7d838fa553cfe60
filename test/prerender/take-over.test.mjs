// Tests prerendered pages before their script loads, without it, and while elements replace the prerendered markup.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';
import {prerenderedHtml} from '../helpers/prerendered-html.mjs';
import {samples as elements, elementSelector} from '../helpers/prerendered-samples.mjs';

const content = join(import.meta.dirname, '../../dist/content/es.json');

/* global shown, painted */

/**
 * Runs in the page: `shown` returns the normalised markup of each element; `painted` counts frames, and `shifts` adds up
 * layout shifts.
 */
function observePage(tags) {
  window.shown = () => {
    const normalizedMarkup = (root) => {
      const copy = document.createElement('div');
      copy.innerHTML = root.innerHTML;
      for (const box of copy.querySelectorAll('.root, .root > *')) box.removeAttribute('style');
      for (const style of copy.querySelectorAll('style')) style.remove();
      // A nested element has a shadow root of its own, and the client sets some of its attributes as properties.
      for (const inner of copy.querySelectorAll('hold-timer, exercise-card')) inner.replaceWith('(inner)');
      const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
      for (let node; (node = comments.nextNode());) node.remove();
      copy.normalize();
      for (const element of copy.querySelectorAll('*')) {
        const attributes = [...element.attributes].map(({name, value}) => [name, value.trim().replace(/\s+/g, ' ')]);
        for (const [name] of attributes) element.removeAttribute(name);
        // Links within the page are added once all elements are there, so they are ignored.
        for (const [name, value] of attributes.sort())
          if (!(name === 'href' && value.startsWith('#')) && !(name === 'class' && !value))
            element.setAttribute(name, value);
      }
      return copy.innerHTML.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
    };
    return [...document.querySelectorAll(tags)].map((host) => host.shadowRoot && normalizedMarkup(host.shadowRoot));
  };
  window.painted = 0;
  window.shifts = 0;
  const frame = () => {
    window.painted++;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) window.shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
}

describe('a page that a server has drawn', {skip: chromiumOnly}, () => {
  let browser, library, site, page, errors;
  before(async () => {
    browser = await openChromium();
    library = await serve(join(import.meta.dirname, '../../dist'));
    site = await pageServer();
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({viewport: {width: 700, height: 900}});
    errors = collectErrors(page);
    await page.addInitScript(observePage, elementSelector);
  });
  afterEach(() => page.close());

  const prerendered = async (body, {lang = 'en', scripts = ''} = {}) =>
    prerenderedHtml(
      `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>Back</title><body>${body}${scripts}</body></html>`,
    );
  const script = (file) => `<script type="module" src="${library.origin}/cdn/${file}"></script>`;

  /** Delays responses to requests that match a pattern. @returns a function that lets them through */
  const delayRequests = async (pattern) => {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await page.route(pattern, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  };
  const someFrames = async () => {
    const count = await page.evaluate(() => painted);
    await page.waitForFunction((count) => painted > count + 3, count);
  };
  /** Waits until the elements have replaced the prerendered markup. Only that markup has style elements. */
  const waitUntilReplaced = () =>
    page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every(({shadowRoot}) => !shadowRoot.querySelector('style')),
      elementSelector,
      {timeout: 5000},
    );

  /** Checks that each element shows the same as before. A failure shows the first difference. */
  const assertUnchanged = async (before) => {
    const after = await page.evaluate(() => shown());
    for (const [i, element] of elements.entries()) {
      const index = [...before[i]].findIndex((character, position) => character !== after[i][position]);
      const excerpt = (text) => text.slice(Math.max(index - 60, 0), index + 60);
      if (before[i] !== after[i]) assert.equal(excerpt(after[i]), excerpt(before[i]), element);
    }
  };

  for (const file of ['physio-elements.js', 'autoload.js']) {
    for (const lang of ['en', 'pt-BR']) {
      it(`is shown as it was when ${file} has taken over, in ${lang}, with nothing seen between`, async () => {
        const body = elements.map((element) => `${element}<p>Words of the page.</p>`).join('\n');
        // All elements are in the viewport, so that a change of size causes a layout shift.
        await page.setViewportSize({width: 700, height: 13_000});
        const releaseScripts = await delayRequests(`${library.origin}/**`);
        const releaseStrings = await delayRequests(`${library.origin}/cdn/locales/**`);
        await page.goto(site.show(await prerendered(body, {lang, scripts: script(file)})), {waitUntil: 'commit'});
        await page.waitForFunction(() => document.querySelector('exercise-plan')?.shadowRoot);
        await someFrames();
        const before = await page.evaluate(() => shown());
        await page.evaluate(() => (window.shifts = 0));
        assert.ok(before.every((markup) => markup?.includes('part=')));
        releaseScripts();
        await page.waitForFunction((tags) => tags.split(',').every((tag) => customElements.get(tag)), elementSelector);
        // The strings of another language are still loading. Until then, elements must not show English.
        if (lang !== 'en') {
          await someFrames();
          await assertUnchanged(before);
        }
        releaseStrings();
        await waitUntilReplaced();
        await someFrames();
        await assertUnchanged(before);
        assert.equal(await page.evaluate(() => window.shifts), 0);
        assert.deepEqual(errors, []);
      });
    }
  }

  it('works where the page moves it, once and again, while its words are on their way', async () => {
    const releaseStrings = await delayRequests(`${library.origin}/cdn/locales/**`);
    await page.goto(
      site.show(await prerendered('<hold-timer></hold-timer>', {lang: 'es', scripts: script('physio-elements.js')})),
    );
    await page.waitForFunction(() => customElements.get('hold-timer'));
    await page.evaluate(() => {
      const timer = document.querySelector('hold-timer');
      for (let i = 0; i < 2; i++) document.body.append(document.createElement('section'), timer);
      document.querySelector('section').append(timer);
    });
    releaseStrings();
    await waitUntilReplaced();
    const timer = page.locator('section hold-timer');
    await timer.getByRole('button', {name: 'Empezar'}).click();
    assert.equal(await timer.evaluate(({state}) => state), 'running');
    assert.equal(await timer.locator('.root').count(), 1);
    assert.deepEqual(errors, []);
  });

  it('stays where it is for who has read on', async () => {
    const releaseScripts = await delayRequests(`${library.origin}/**`);
    await page.goto(site.show(await prerendered(elements.join(''), {scripts: script('physio-elements.js')})), {
      waitUntil: 'commit',
    });
    await page.waitForFunction(() => document.readyState !== 'loading');
    const plan = page.locator('exercise-plan');
    await plan.scrollIntoViewIfNeeded();
    await someFrames();
    const {y} = await plan.boundingBox();
    // Ignore the layout shifts while scrolling, when elements are rendered that had only an estimated height.
    await page.evaluate(() => (window.shifts = 0));
    releaseScripts();
    await waitUntilReplaced();
    await someFrames();
    assert.ok(Math.abs((await plan.boundingBox()).y - y) < 2);
    assert.equal(await page.evaluate(() => window.shifts), 0);
  });

  for (const tag of elementSelector.split(',')) {
    it(`is taken over by ${tag}.js, which then works`, async () => {
      const element = elements.find((markup) => markup.includes(`<${tag}`));
      const releaseScripts = await delayRequests(`${library.origin}/**`);
      await page.goto(site.show(await prerendered(element, {scripts: script(`${tag}.js`)})), {waitUntil: 'commit'});
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, tag);
      await someFrames();
      // Ignore the layout shifts while the page loads, as browsers may render it in parts.
      await page.evaluate(() => (window.shifts = 0));
      releaseScripts();
      await waitUntilReplaced();
      await someFrames();
      assert.equal(await page.evaluate(() => window.shifts), 0);
      assert.equal(await page.locator(`${tag} .root`).count(), 1);
      assert.equal(
        await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('style'), tag),
        null,
      );
      assert.deepEqual(errors, []);
      const button = page
        .locator(tag)
        .getByRole('button', {name: /^Start/})
        .first();
      if (!(await button.count())) return;
      await button.click();
      await page.getByRole('button', {name: 'Pause'}).first().waitFor();
    });
  }

  it('keeps details open that the visitor has opened, and the focus', async () => {
    const releaseScripts = await delayRequests(`${library.origin}/**`);
    const body = '<cause-list></cause-list><exercise-plan></exercise-plan>';
    await page.goto(site.show(await prerendered(body, {scripts: script('physio-elements.js')})), {waitUntil: 'commit'});
    const cause = page.locator('cause-list details').nth(2);
    await cause.locator('summary').click();
    const name = await page.evaluate(
      () => document.activeElement.shadowRoot.activeElement.querySelector('.name').textContent,
    );
    releaseScripts();
    await waitUntilReplaced();
    await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement);
    assert.deepEqual(
      await page.evaluate(() => {
        const {shadowRoot, localName} = document.activeElement;
        const {activeElement} = shadowRoot;
        const open = [...shadowRoot.querySelectorAll('details')].map((details) => details.open);
        return [
          localName,
          activeElement.querySelector('.name').textContent,
          open.indexOf(true),
          open.lastIndexOf(true),
        ];
      }),
      ['cause-list', name, 2, 2],
    );
    assert.deepEqual(errors, []);
  });

  it('leaves a timer inside a card alone, though its own script is there before the card’s', async () => {
    const body = '<exercise-card exercise="pelvic-tilt-arm-raise" timer="open"></exercise-card>';
    await page.goto(site.show(await prerendered(body, {scripts: script('hold-timer.js')})));
    const timer = page.locator('exercise-card hold-timer');
    const before = await timer.evaluate((timer) => timer.shadowRoot.querySelector('[part=place]').textContent);
    await page.waitForFunction(() => customElements.get('hold-timer'));
    await someFrames();
    assert.ok(await timer.evaluate((timer) => timer.shadowRoot.querySelector('style')));
    await page.evaluate(() => (window.shifts = 0));
    await page.addScriptTag({type: 'module', url: `${library.origin}/cdn/exercise-card.js`});
    await waitUntilReplaced();
    await page.waitForFunction(() =>
      document
        .querySelector('exercise-card')
        .shadowRoot.querySelector('hold-timer')
        .shadowRoot?.querySelector('[part]'),
    );
    assert.equal(await timer.evaluate((timer) => timer.shadowRoot.querySelector('[part=place]').textContent), before);
    assert.equal(await page.evaluate(() => window.shifts), 0);
    assert.deepEqual(errors, []);
  });

  it('is in the language it was drawn in, where the page says none', async () => {
    const html = await prerenderedHtml(`<care-notice></care-notice>${script('care-notice.js')}`, {locale: 'es'});
    await page.goto(site.show(html));
    await waitUntilReplaced();
    await page.locator('care-notice').getByRole('heading', {name: /ayuda/i}).first().waitFor();
  });
});

describe('a page that a server has drawn, without script', {skip: chromiumOnly}, () => {
  let browser, site, page;
  before(async () => {
    browser = await openChromium();
    site = await pageServer();
    page = await (await browser.newContext({javaScriptEnabled: false, viewport: {width: 700, height: 900}})).newPage();
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  const open = async (body, lang = 'en') =>
    page.goto(site.show(await prerenderedHtml(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`)));

  it('reads in full: name, dose, steps, when to stop, sources', async () => {
    await open('<exercise-card exercise="pelvic-tilt" timer="open"><p>Fallback.</p></exercise-card>', 'es');
    const text = await page.locator('exercise-card .root').first().innerText();
    const {name, aim, start, steps, stopRule} = JSON.parse(readFileSync(content, 'utf8')).exercises[0];
    for (const expected of [name, aim, start, stopRule, ...steps.map(({text}) => text.split('{')[0])])
      assert.ok(text.includes(expected.trim()), expected);
    assert.ok(!text.includes('Fallback.'));
  });

  it('has no button that would do nothing, and shows start and end side by side', async () => {
    await open('<exercise-card exercise="wall-pelvic-tilt" timer="open"></exercise-card>');
    assert.equal(await page.getByRole('button').filter({visible: true}).count(), 0);
    const stills = page.locator('exercise-card figure.still').filter({visible: true});
    assert.equal(await stills.count(), 2);
    const [start, end] = await Promise.all([stills.nth(0).boundingBox(), stills.nth(1).boundingBox()]);
    assert.ok(start.x + start.width <= end.x + 2, 'side by side');
  });

  it('opens a cause', async () => {
    await open('<cause-list></cause-list>');
    const cause = page.locator('cause-list details').first();
    await cause.locator('summary').click();
    assert.ok(await cause.locator('[part=text]').isVisible());
  });
});
