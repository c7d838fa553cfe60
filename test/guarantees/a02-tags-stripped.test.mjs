// Pages whose editor has taken the tags away: a place that names the element, in whichever file brings it.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';

const root = join(import.meta.dirname, '../..');

describe('A2 a place that names an element', () => {
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

  /** A new page: its words, then a file. */
  const open = (body, file) => openWithLibrary(driver, server.origin, {body, file});
  const shows = (selector, words) =>
    until(
      driver,
      (selector, words) =>
        document.querySelector(selector)?.shadowRoot?.querySelector('.root')?.textContent.includes(words),
      selector,
      words,
    );
  const quiet = async () => assert.deepEqual(await driver.evaluate(() => window.logged), []);

  for (const file of ['exercise-card.js', 'physio-elements.js', 'autoload.js']) {
    it(`has it inside, with its attributes and its own words as fallback: ${file}`, async () => {
      await open(
        `<div class="wide" data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-heading-level="4" data-theme="dark">
          <p>Stand at the wall.</p>
        </div>`,
        file,
      );
      await shows('div.wide > exercise-card', 'wall');
      assert.deepEqual(
        await driver.evaluate(() => {
          const card = document.querySelector('exercise-card');
          const attributes = Object.fromEntries([...card.attributes].map(({name, value}) => [name, value]));
          const level = card.shadowRoot.querySelector('.title')?.localName;
          return [attributes, card.textContent.trim(), level, document.querySelector('div.wide').children.length];
        }),
        [{exercise: 'wall-pelvic-tilt', 'heading-level': '4', theme: 'dark'}, 'Stand at the wall.', 'h4', 1],
      );
      await quiet();
    });

    it(`leaves to it what no element has a use for: ${file}`, async () => {
      await open(
        `<div data-physio="exercise-card" data-exercise="pelvic-tilt" data-onclick="window.logged.push('clicked')"
          data-style="color: red" data-slot="x" data-onpointerenter="alert(1)"></div>`,
        file,
      );
      await shows('exercise-card', 'tilt');
      assert.deepEqual(await driver.evaluate(() => document.querySelector('exercise-card').getAttributeNames()), [
        'exercise',
      ]);
      await driver.evaluate(() => document.querySelector('exercise-card').click());
      await quiet();
    });
  }

  it('has it too where the place comes later', async () => {
    await open('<exercise-card exercise="pelvic-tilt"></exercise-card>', 'autoload.js');
    await shows('exercise-card', 'tilt');
    await driver.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<section><div data-physio="exercise-card" data-exercise="wall-pelvic-tilt"></div></section>
        <section><div data-physio="care-notice" data-region="PT"></div></section>`,
      );
    });
    await shows('section exercise-card', 'wall');
    await shows('section care-notice', '112');
    assert.equal(await driver.evaluate(() => document.querySelectorAll('exercise-card').length), 2);
    await quiet();
  });

  it('is left alone where it names something else', async () => {
    const html = '<div data-physio="script" data-src="/x.js">Words</div>';
    await open(`<hold-timer></hold-timer>${html}`, 'autoload.js');
    await until(driver, () => !!document.querySelector('hold-timer').shadowRoot?.querySelector('[part=main]'));
    assert.equal(await driver.evaluate(() => document.querySelector('[data-physio]').outerHTML), html);
    await quiet();
  });

  it('and the words of a tag that is gone are read, on a page as WordPress prints it for an author', async () => {
    // An author wrote the tag with words in it, then a place: WordPress took the first and left its words.
    await open(
      `<main class="wp-block-group"><div class="entry-content wp-block-post-content is-layout-constrained">
        <p>Lie on your back. Tilt five times.</p>
        <ul class="wp-block-list"><li>Breathe on.</li></ul>
        <div data-physio="exercise-card" data-exercise="wall-pelvic-tilt" data-variant="compact"><p>Stand at the wall.</p></div>
        <div class="wp-block-group"><p><br></p><div data-physio="hold-timer" data-hold="7" data-remember="">Hold for 7 seconds.</div></div>
      </div></main>`,
      'autoload.js',
    );
    await shows('exercise-card', 'Wall');
    await shows('hold-timer', '7');
    const read = await driver.evaluate(() => [
      document
        .querySelector('.entry-content')
        .innerText.replace(/\s*\n\s*/g, '|')
        .trim(),
      document.querySelector('hold-timer').remember,
    ]);
    assert.match(read[0], /^Lie on your back\. Tilt five times\.\|Breathe on\./);
    assert.equal(read[1], true);
    await quiet();
  });
});
