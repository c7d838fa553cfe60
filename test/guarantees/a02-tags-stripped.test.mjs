// Pages whose editor has stripped the tags: mount points get their elements, whichever file defines them.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');

describe('A2 a mount point becomes an element where an editor removes unknown tags', () => {
  let server;
  let driver;
  before(async () => {
    server = await serve(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  /** Opens a new page with this content, and imports a file. */
  const open = (body, file) => openWithLibrary(driver, server.origin, {body, file});
  const untilShown = (selector, text) =>
    until(
      driver,
      (selector, text) =>
        document.querySelector(selector)?.shadowRoot?.querySelector('.root')?.textContent.includes(text),
      selector,
      text,
    );
  const assertSilent = async () => assert.deepEqual(await driver.evaluate(() => window.logged), []);

  for (const file of ['exercise-card.js', 'physio-elements.js', 'autoload.js']) {
    it(`gets the element, with its attributes and the content of the mount point as fallback: ${file}`, async () => {
      await open(
        `<div class="wide" data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-heading-level="4" data-theme="dark">
          <p>Stand at the wall.</p>
        </div>`,
        file,
      );
      await untilShown('div.wide > exercise-card', 'wall');
      assert.deepEqual(
        await driver.evaluate(() => {
          const card = document.querySelector('exercise-card');
          const attributes = Object.fromEntries([...card.attributes].map(({name, value}) => [name, value]));
          const level = card.shadowRoot.querySelector('.title')?.localName;
          return [attributes, card.textContent.trim(), level, document.querySelector('div.wide').children.length];
        }),
        [{exercise: 'wall-pelvic-tilt', 'heading-level': '4', theme: 'dark'}, 'Stand at the wall.', 'h4', 1],
      );
      await assertSilent();
    });

    it(`does not pass on attributes that the element does not have: ${file}`, async () => {
      await open(
        `<div data-physio="exercise-card" data-exercise="pelvic-tilt" data-onclick="window.logged.push('clicked')"
          data-style="color: red" data-slot="x" data-onpointerenter="alert(1)"></div>`,
        file,
      );
      await untilShown('exercise-card', 'tilt');
      assert.deepEqual(await driver.evaluate(() => document.querySelector('exercise-card').getAttributeNames()), [
        'exercise',
      ]);
      await driver.evaluate(() => document.querySelector('exercise-card').click());
      await assertSilent();
    });
  }

  it('gets the element if the mount point is added later', async () => {
    await open('<exercise-card exercise="pelvic-tilt"></exercise-card>', 'autoload.js');
    await untilShown('exercise-card', 'tilt');
    await driver.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<section><div data-physio="exercise-card" data-exercise="wall-pelvic-tilt"></div></section>
        <section><div data-physio="care-notice" data-region="PT"></div></section>`,
      );
    });
    await untilShown('section exercise-card', 'wall');
    await untilShown('section care-notice', '112');
    assert.equal(await driver.evaluate(() => document.querySelectorAll('exercise-card').length), 2);
    await assertSilent();
  });

  it('is left alone if it names something else', async () => {
    const html = '<div data-physio="script" data-src="/x.js">Words</div>';
    await open(`<hold-timer></hold-timer>${html}`, 'autoload.js');
    await until(driver, () => !!document.querySelector('hold-timer').shadowRoot?.querySelector('[part=main]'));
    assert.equal(await driver.evaluate(() => document.querySelector('[data-physio]').outerHTML), html);
    await assertSilent();
  });

  it('leaves the text of stripped tags readable, on a page as WordPress prints it for an author', async () => {
    // The author wrote a tag with fallback content, then a mount point: WordPress has stripped the tag and kept its content.
    await open(
      `<main class="wp-block-group"><div class="entry-content wp-block-post-content is-layout-constrained">
        <p>Lie on your back. Tilt five times.</p>
        <ul class="wp-block-list"><li>Breathe on.</li></ul>
        <div data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-variant="compact"><p>Stand at the wall.</p></div>
        <div class="wp-block-group"><p><br></p><div data-physio="hold-timer" data-hold="7" data-remember="">Hold for 7 seconds.</div></div>
      </div></main>`,
      'autoload.js',
    );
    await untilShown('exercise-card', 'Wall');
    await untilShown('hold-timer', '7');
    const read = await driver.evaluate(() => [
      document
        .querySelector('.entry-content')
        .innerText.replace(/\s*\n\s*/g, '|')
        .trim(),
      document.querySelector('hold-timer').remember,
    ]);
    assert.match(read[0], /^Lie on your back\. Tilt five times\.\|Breathe on\./);
    assert.equal(read[1], true);
    await assertSilent();
  });
});
