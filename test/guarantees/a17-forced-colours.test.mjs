// Users whose system chooses all colours: timers, cards and lists stay legible.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';
import {engine} from '../helpers/engine.mjs';
import {areFullyRendered, minimalSamples, tags} from '../helpers/minimal-samples.mjs';
import {inspectPixels} from '../helpers/pixels.mjs';

const root = join(import.meta.dirname, '../..');
const skip = engine === 'webkit' && 'WebKitGTK has no forced colours';

describe('A17 digits, ring, focus and state are visible in forced colours', {skip}, () => {
  let driver, server;
  before(async () => {
    server = await serve(root);
    driver = await openPage({forcedColors: true});
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  const show = async (body) => {
    await openWithLibrary(driver, server.origin, {body, file: 'physio-elements.js'});
    await until(driver, areFullyRendered, tags);
    assert.ok(await driver.evaluate(() => matchMedia('(forced-colors: active)').matches), 'forced colours are on');
    await driver.evaluate(() => {
      window.inside = (path) =>
        path.split(' > ').reduce((found, part) => (found.shadowRoot ?? found).querySelector(part), document);
    });
  };
  /** Where something is, once it has been brought into view. */
  const boxOf = (path) =>
    driver.evaluate((path) => {
      const found = window.inside(path);
      found.scrollIntoView({block: 'center', behavior: 'instant'});
      const {x, y, width, height} = found.getBoundingClientRect();
      // With what lies around it: an outline, or the edge to what is beside.
      return {x: x - 8, y: y - 8, width: width + 16, height: height + 16};
    }, path);
  const pixels = async (path) => {
    const box = await boxOf(path);
    return driver.evaluate(inspectPixels, await driver.screenshot(), box);
  };
  const seen = async (path) => {
    const {contrast} = await pixels(path);
    assert.ok(contrast >= 4.5, `${path}: ${contrast.toFixed(2)}`);
  };

  it('has digits, a ring and a second bar with enough contrast', async () => {
    await show('<hold-timer hold="7"></hold-timer><hold-timer variant="bar" hold="9"></hold-timer>');
    for (const path of ['[part=digit]', '[part=ring]', '[part=phase]', '[part=main]'])
      await seen(`hold-timer > ${path}`);
    for (const path of ['[part=digit]', '[part=strip]']) await seen(`[variant=bar] > ${path}`);
  });

  it('shows the progress of a timer: started, two seconds later, paused', async () => {
    await show('<hold-timer hold="7" prepare="0"></hold-timer>');
    const looks = [await pixels('hold-timer > [part=ring]')];
    const main = [await pixels('hold-timer > [part=main]')];
    await driver.evaluate(() => document.querySelector('hold-timer').start());
    main.push(await pixels('hold-timer > [part=main]'));
    // The ring moves on, and so do the digits.
    await until(driver, () => document.querySelector('hold-timer').elapsed > 2.1);
    await driver.evaluate(() => document.querySelector('hold-timer').pause());
    looks.push(await pixels('hold-timer > [part=ring]'));
    assert.notEqual(looks[1].hash, looks[0].hash);
    assert.notEqual(main[1].hash, main[0].hash);
    await seen('hold-timer > [part=ring]');
    await seen('hold-timer > [part=main]');
  });

  const controls = {
    'exercise-card': '[part~=start]',
    'exercise-plan': '[part~=start]',
    'cause-list': 'summary',
    'advice-list': 'summary',
    'care-notice': 'a',
    'hold-timer': '[part=main]',
  };
  for (const tag of tags) {
    it(`has legible text in ${tag}, with a theme too`, async () => {
      for (const theme of ['light', 'dark']) {
        await show(
          minimalSamples[tag].replace(tag, `${tag} theme="${theme}" style="--physio-accent: #000; --physio-ink: #888"`),
        );
        const title = {'hold-timer': '[part=phase]'}[tag] ?? 'h2, h3, [part~=title]';
        await seen(`${tag} > ${title}`);
        await seen(`${tag} > ${controls[tag]}`);
      }
    });

    it(`shows where the focus is, in ${tag}`, async () => {
      await show(minimalSamples[tag]);
      const path = `${tag} > ${controls[tag]}`;
      const without = await pixels(path);
      const outline = await driver.evaluate((path) => {
        const found = window.inside(path);
        found.focus({focusVisible: true, preventScroll: true});
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(found);
        return {outlineStyle, width: parseFloat(outlineWidth), outlineColor};
      }, path);
      assert.notEqual(outline.outlineStyle, 'none');
      assert.ok(outline.width >= 2, `${outline.width} px`);
      const withRing = await pixels(path);
      assert.notEqual(withRing.hash, without.hash);
    });
  }

  it('shows which cause is open, and whether the sound is on', async () => {
    await show('<cause-list></cause-list><hold-timer></hold-timer>');
    for (const [path, act] of [
      ['cause-list > summary', () => document.querySelector('cause-list').shadowRoot.querySelector('summary').click()],
      [
        'hold-timer > [part=sound]',
        () => document.querySelector('hold-timer').shadowRoot.querySelector('[part=sound]').click(),
      ],
    ]) {
      const before = await pixels(path);
      await driver.evaluate(act);
      assert.notEqual((await pixels(path)).hash, before.hash, path);
      await seen(path);
    }
  });
});
