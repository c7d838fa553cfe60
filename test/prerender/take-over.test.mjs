// Prerendered pages: before their script loads, without it, and while elements replace the prerendered markup.
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

/** In the page: what each element shows, as its markup without what has no meaning; frames; and how far things moved. */
function watch(tags) {
  window.shown = () => {
    const copied = (root) => {
      const copy = document.createElement('div');
      copy.innerHTML = root.innerHTML;
      for (const box of copy.querySelectorAll('.root, .root > *')) box.removeAttribute('style');
      for (const style of copy.querySelectorAll('style')) style.remove();
      // An element in an element has its own root; of its attributes, some are properties.
      for (const inner of copy.querySelectorAll('hold-timer, exercise-card')) inner.replaceWith('(inner)');
      const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
      for (let node; (node = comments.nextNode());) node.remove();
      copy.normalize();
      for (const one of copy.querySelectorAll('*')) {
        const attributes = [...one.attributes].map(({name, value}) => [name, value.trim().replace(/\s+/g, ' ')]);
        for (const [name] of attributes) one.removeAttribute(name);
        // Links within the page are made when all are there.
        for (const [name, value] of attributes.sort())
          if (!(name === 'href' && value.startsWith('#')) && !(name === 'class' && !value))
            one.setAttribute(name, value);
      }
      return copy.innerHTML.replace(/\s+/g, ' ').replace(/ ?(<[^>]*>) ?/g, '$1');
    };
    return [...document.querySelectorAll(tags)].map((host) => host.shadowRoot && copied(host.shadowRoot));
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
    await page.addInitScript(watch, elementSelector);
  });
  afterEach(() => page.close());

  const drawn = async (body, {lang = 'en', scripts = ''} = {}) =>
    prerenderedHtml(
      `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>Back</title><body>${body}${scripts}</body></html>`,
    );
  const script = (file) => `<script type="module" src="${library.origin}/cdn/${file}"></script>`;

  /** Keeps the library's files back until they are let go. @returns how to let them go */
  const holdBack = async (pattern) => {
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
  /** The styles in a shadow root are the server's. */
  const takenOver = () =>
    page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every(({shadowRoot}) => !shadowRoot.querySelector('style')),
      elementSelector,
      {timeout: 5000},
    );

  /** Each element shows what it did; what is the first to differ, and where, is said. */
  const unchanged = async (before) => {
    const after = await page.evaluate(() => shown());
    for (const [i, element] of elements.entries()) {
      const at = [...before[i]].findIndex((letter, at) => letter !== after[i][at]);
      const around = (text) => text.slice(Math.max(at - 60, 0), at + 60);
      if (before[i] !== after[i]) assert.equal(around(after[i]), around(before[i]), element);
    }
  };

  for (const file of ['physio-elements.js', 'autoload.js']) {
    for (const lang of ['en', 'pt-BR']) {
      it(`is shown as it was when ${file} has taken over, in ${lang}, with nothing seen between`, async () => {
        const body = elements.map((element) => `${element}<p>Words of the page.</p>`).join('\n');
        // All is in sight, so that whatever grows or shrinks moves something.
        await page.setViewportSize({width: 700, height: 13_000});
        const letGo = await holdBack(`${library.origin}/**`);
        const letWordsGo = await holdBack(`${library.origin}/cdn/locales/**`);
        await page.goto(site.show(await drawn(body, {lang, scripts: script(file)})), {waitUntil: 'commit'});
        await page.waitForFunction(() => document.querySelector('exercise-plan')?.shadowRoot);
        await someFrames();
        const before = await page.evaluate(() => shown());
        await page.evaluate(() => (window.shifts = 0));
        assert.ok(before.every((one) => one?.includes('part=')));
        letGo();
        await page.waitForFunction((tags) => tags.split(',').every((tag) => customElements.get(tag)), elementSelector);
        // Words of another language are on their way; English is not shown in their place.
        if (lang !== 'en') {
          await someFrames();
          await unchanged(before);
        }
        letWordsGo();
        await takenOver();
        await someFrames();
        await unchanged(before);
        assert.equal(await page.evaluate(() => window.shifts), 0);
        assert.deepEqual(errors, []);
      });
    }
  }

  it('works where the page moves it, once and again, while its words are on their way', async () => {
    const letWordsGo = await holdBack(`${library.origin}/cdn/locales/**`);
    await page.goto(
      site.show(await drawn('<hold-timer></hold-timer>', {lang: 'es', scripts: script('physio-elements.js')})),
    );
    await page.waitForFunction(() => customElements.get('hold-timer'));
    await page.evaluate(() => {
      const timer = document.querySelector('hold-timer');
      for (let i = 0; i < 2; i++) document.body.append(document.createElement('section'), timer);
      document.querySelector('section').append(timer);
    });
    letWordsGo();
    await takenOver();
    const timer = page.locator('section hold-timer');
    await timer.getByRole('button', {name: 'Empezar'}).click();
    assert.equal(await timer.evaluate(({state}) => state), 'running');
    assert.equal(await timer.locator('.root').count(), 1);
    assert.deepEqual(errors, []);
  });

  it('stays where it is for who has read on', async () => {
    const letGo = await holdBack(`${library.origin}/**`);
    await page.goto(site.show(await drawn(elements.join(''), {scripts: script('physio-elements.js')})), {
      waitUntil: 'commit',
    });
    await page.waitForFunction(() => document.readyState !== 'loading');
    const plan = page.locator('exercise-plan');
    await plan.scrollIntoViewIfNeeded();
    await someFrames();
    const {y} = await plan.boundingBox();
    // On the way there, what came into view took its height.
    await page.evaluate(() => (window.shifts = 0));
    letGo();
    await takenOver();
    await someFrames();
    assert.ok(Math.abs((await plan.boundingBox()).y - y) < 2);
    assert.equal(await page.evaluate(() => window.shifts), 0);
  });

  for (const tag of elementSelector.split(',')) {
    it(`is taken over by ${tag}.js, which then works`, async () => {
      const element = elements.find((one) => one.includes(`<${tag}`));
      const letGo = await holdBack(`${library.origin}/**`);
      await page.goto(site.show(await drawn(element, {scripts: script(`${tag}.js`)})), {waitUntil: 'commit'});
      await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot, tag);
      await someFrames();
      // While a page is still on its way, it may be drawn in parts.
      await page.evaluate(() => (window.shifts = 0));
      letGo();
      await takenOver();
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
    const letGo = await holdBack(`${library.origin}/**`);
    const body = '<cause-list></cause-list><exercise-plan></exercise-plan>';
    await page.goto(site.show(await drawn(body, {scripts: script('physio-elements.js')})), {waitUntil: 'commit'});
    const cause = page.locator('cause-list details').nth(2);
    await cause.locator('summary').click();
    const name = await page.evaluate(
      () => document.activeElement.shadowRoot.activeElement.querySelector('.name').textContent,
    );
    letGo();
    await takenOver();
    await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement);
    assert.deepEqual(
      await page.evaluate(() => {
        const {shadowRoot, localName} = document.activeElement;
        const {activeElement} = shadowRoot;
        const open = [...shadowRoot.querySelectorAll('details')].map((one) => one.open);
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
    await page.goto(site.show(await drawn(body, {scripts: script('hold-timer.js')})));
    const timer = page.locator('exercise-card hold-timer');
    const before = await timer.evaluate((timer) => timer.shadowRoot.querySelector('[part=place]').textContent);
    await page.waitForFunction(() => customElements.get('hold-timer'));
    await someFrames();
    assert.ok(await timer.evaluate((timer) => timer.shadowRoot.querySelector('style')));
    await page.evaluate(() => (window.shifts = 0));
    await page.addScriptTag({type: 'module', url: `${library.origin}/cdn/exercise-card.js`});
    await takenOver();
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
    await takenOver();
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
    for (const words of [name, aim, start, stopRule, ...steps.map(({text}) => text.split('{')[0])])
      assert.ok(text.includes(words.trim()), words);
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
