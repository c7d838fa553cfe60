// embed.html and the page around it: which URL parameters are accepted, and from which frames a height is accepted.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';

describe('embed.html', {skip: chromiumOnly}, () => {
  let browser, library, site, page, faults;
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
    page = await browser.newPage({viewport: {width: 500, height: 400}});
    faults = collectErrors(page);
  });
  afterEach(() => page.close());

  const embedUrl = (parameters) => `${library.origin}/cdn/embed.html?${new URLSearchParams(parameters)}`;
  /** Opens embed.html outside of an iframe. @returns the element, once it has rendered */
  const open = async (parameters) => {
    await page.goto(embedUrl(parameters));
    const element = page.locator(parameters.element);
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part]'),
      parameters.element,
    );
    return element;
  };

  it('shows the element of its URL, in the language and colours of the URL', async () => {
    const card = await open({
      element: 'exercise-card',
      exercise: 'wall-pelvic-tilt',
      'heading-level': '3',
      lang: 'es',
      theme: 'calm dark',
      accent: '#7b2d6b',
      '--physio-space': '2em',
    });
    await card.getByRole('heading', {level: 3, name: /pared/}).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
    // The style sheet of the theme loads in parallel with the language.
    await page.waitForFunction(() =>
      getComputedStyle(document.querySelector('exercise-card')).getPropertyValue('--physio-radius'),
    );
    assert.deepEqual(
      await card.evaluate((element) => {
        const style = getComputedStyle(element);
        const names = ['--physio-accent', '--physio-space', '--physio-radius'];
        return [element.getAttribute('theme'), ...names.map((name) => style.getPropertyValue(name))];
      }),
      ['dark', '#7b2d6b', '2em', '1.375em'],
    );
    assert.deepEqual(faults, []);
  });

  it('sets only attributes that the element observes, and never parses values as markup', async () => {
    const timer = await open({
      element: 'hold-timer',
      label: '<img src=x onerror=alert(1)>',
      onclick: 'document.title = "clicked"',
      style: 'color: red',
      class: 'x',
    });
    assert.deepEqual(await timer.evaluate((element) => element.getAttributeNames()), ['label']);
    assert.equal(await page.evaluate(() => document.images.length), 0);
    assert.deepEqual(faults, []);
  });

  it('shows custom content only from its own origin', async () => {
    const requested = [];
    page.on('request', (request) => requested.push(request.url()));
    await page.goto(embedUrl({element: 'exercise-card', src: `${site.origin}/0`}));
    await page.waitForFunction(() => document.querySelector('exercise-card[src]')?.shadowRoot);
    assert.deepEqual(
      requested.filter((url) => url.startsWith(site.origin)),
      [],
    );
    assert.ok(faults.some((fault) => /invalid src=".*". Only URLs of the same origin are allowed/.test(fault)));
    const request = page.waitForRequest(`${library.origin}/content/en.json`);
    await page.goto(embedUrl({element: 'exercise-card', src: '../content/en.json'}));
    await request;
  });

  it('warns of an unknown element, and shows nothing', async () => {
    await page.goto(embedUrl({element: 'script'}));
    await page.waitForLoadState('networkidle');
    assert.equal(faults.length, 1);
    assert.match(faults[0], /invalid element="script". Known: exercise-card/);
    assert.equal(await page.evaluate(() => document.body.childElementCount), 0);
  });

  /** Opens a page with iframes and with the script that adjusts their heights. */
  const openPageWithFrames = async (...frames) => {
    await page.goto(
      site.show(
        `<!doctype html><script type="module" src="${library.origin}/cdn/embed-resize.js"></script>${frames
          .map((src) => `<iframe src="${src}" width="100%" height="150" frameborder="0"></iframe>`)
          .join('')}`,
        {
          'content-security-policy': `default-src 'none'; script-src ${library.origin}; frame-src ${library.origin} ${site.origin}`,
        },
      ),
    );
  };
  const heightOf = (n) =>
    page
      .locator('iframe')
      .nth(n)
      .evaluate(({offsetHeight}) => offsetHeight);
  const until = (condition, argument) => page.waitForFunction(condition, argument);

  it('grows and shrinks with its content', async () => {
    await openPageWithFrames(embedUrl({element: 'cause-list', exclusive: ''}));
    await until(() => document.querySelector('iframe').offsetHeight > 500);
    const frame = page.frames()[1];
    const fits = () => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    assert.ok(await fits(), 'nothing to scroll inside');
    const closed = await heightOf(0);
    await frame.locator('summary').first().click();
    await until((before) => document.querySelector('iframe').offsetHeight > before, closed);
    assert.ok(await fits());
    await frame.locator('summary').first().click();
    await until((before) => document.querySelector('iframe').offsetHeight === before, closed);
  });

  it('gives each frame the height of its own content', async () => {
    await openPageWithFrames(embedUrl({element: 'hold-timer', variant: 'bar'}), embedUrl({element: 'care-notice'}));
    await until(() => [...document.querySelectorAll('iframe')].every(({offsetHeight}) => offsetHeight !== 150));
    assert.ok((await heightOf(0)) < (await heightOf(1)));
  });

  it('ignores frames of other origins, and invalid heights', async () => {
    const pageThatPosts = (message) =>
      site.show(`<script>parent.postMessage(${JSON.stringify(message)}, '*'); document.title = 'posted'</script>`);
    const height = {type: 'physio-elements-height', height: 900};
    // The URL of the first frame looks like that of embed.html, but has another origin.
    await openPageWithFrames(
      `${pageThatPosts(height)}?/embed.html`,
      pageThatPosts(height),
      embedUrl({element: 'hold-timer'}),
    );
    await until(() => document.querySelectorAll('iframe')[2].offsetHeight > 150);
    assert.deepEqual([await heightOf(0), await heightOf(1)], [150, 150]);
    const initialHeight = await heightOf(2);
    for (const invalid of [
      null,
      'x',
      {},
      {...height, height: '900'},
      {...height, height: NaN},
      {...height, height: -1},
      {...height, height: 1e9},
    ])
      await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), invalid);
    await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), {...height, height: 333});
    await until(() => document.querySelectorAll('iframe')[2].offsetHeight === 333);
    assert.notEqual(initialHeight, 333);
    // A message from the page itself arrives before the next one of the frame, and is ignored too.
    await page.evaluate((message) => postMessage(message, '*'), {...height, height: 222});
    await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), {...height, height: NaN});
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.deepEqual([await heightOf(0), await heightOf(1), await heightOf(2)], [150, 150, 333]);
    // A frame that has navigated from embed.html to another site.
    const navigated = page.frames()[3];
    const otherSite = pageThatPosts({...height, height: 444});
    await navigated.goto(otherSite);
    await navigated.waitForFunction(() => document.title === 'posted');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await heightOf(2), 333);
    assert.deepEqual(faults, []);
  });
});
