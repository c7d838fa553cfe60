// The page of an iframe, and the page around it: what an address may ask for, and whose word is taken for a height.
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

  const address = (asked) => `${library.origin}/cdn/embed.html?${new URLSearchParams(asked)}`;
  /** Opens it by itself. @returns its element, once that shows something */
  const open = async (asked) => {
    await page.goto(address(asked));
    const element = page.locator(asked.element);
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part]'),
      asked.element,
    );
    return element;
  };

  it('shows what its address asks for, in its language and colours', async () => {
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
    // The theme's file comes beside the words.
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

  it('takes no attribute that the element has no use for, and no value as markup', async () => {
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

  it('shows content of its own site alone', async () => {
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address({element: 'exercise-card', src: `${site.origin}/0`}));
    await page.waitForFunction(() => document.querySelector('exercise-card[src]')?.shadowRoot);
    assert.deepEqual(
      asked.filter((url) => url.startsWith(site.origin)),
      [],
    );
    assert.ok(faults.some((fault) => /invalid src=".*". It has to be on this site/.test(fault)));
    const own = page.waitForRequest(`${library.origin}/content/en.json`);
    await page.goto(address({element: 'exercise-card', src: '../content/en.json'}));
    await own;
  });

  it('says on the console what it does not know, and shows nothing', async () => {
    await page.goto(address({element: 'script'}));
    await page.waitForLoadState('networkidle');
    assert.equal(faults.length, 1);
    assert.match(faults[0], /invalid element="script". Known: exercise-card/);
    assert.equal(await page.evaluate(() => document.body.childElementCount), 0);
  });

  /** Somebody's page with frames in it, and the script that lets them grow. */
  const around = async (...frames) => {
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
  const until = (question, arg) => page.waitForFunction(question, arg);

  it('grows with its content, and gets smaller again', async () => {
    await around(address({element: 'cause-list', exclusive: ''}));
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

  it('keeps each frame to its own height', async () => {
    await around(address({element: 'hold-timer', variant: 'bar'}), address({element: 'care-notice'}));
    await until(() => [...document.querySelectorAll('iframe')].every(({offsetHeight}) => offsetHeight !== 150));
    assert.ok((await heightOf(0)) < (await heightOf(1)));
  });

  it('does not listen to a frame of another site, nor to anything but a height', async () => {
    const says = (message) =>
      site.show(`<script>parent.postMessage(${JSON.stringify(message)}, '*'); document.title = 'said'</script>`);
    const height = {type: 'physio-elements-height', height: 900};
    // By its address one is ours; it is the other site's all the same.
    await around(`${says(height)}?/embed.html`, says(height), address({element: 'hold-timer'}));
    await until(() => document.querySelectorAll('iframe')[2].offsetHeight > 150);
    assert.deepEqual([await heightOf(0), await heightOf(1)], [150, 150]);
    const ours = await heightOf(2);
    for (const wrong of [
      null,
      'x',
      {},
      {...height, height: '900'},
      {...height, height: NaN},
      {...height, height: -1},
      {...height, height: 1e9},
    ])
      await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), wrong);
    await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), {...height, height: 333});
    await until(() => document.querySelectorAll('iframe')[2].offsetHeight === 333);
    assert.notEqual(ours, 333);
    // The page itself says it, and is heard by itself before what the frame says next.
    await page.evaluate((message) => postMessage(message, '*'), {...height, height: 222});
    await page.frames()[3].evaluate((message) => parent.postMessage(message, '*'), {...height, height: NaN});
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.deepEqual([await heightOf(0), await heightOf(1), await heightOf(2)], [150, 150, 333]);
    // A frame of ours that has gone somewhere else.
    const elsewhere = page.frames()[3];
    const other = says({...height, height: 444});
    await elsewhere.goto(other);
    await elsewhere.waitForFunction(() => document.title === 'said');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await heightOf(2), 333);
    assert.deepEqual(faults, []);
  });
});
