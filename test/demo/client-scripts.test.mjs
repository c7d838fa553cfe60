// The scripts of the site's own pages, in every browser engine.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {versionedFolder} from '../helpers/builder-cases.mjs';
import {openPage, until} from '../helpers/page-driver.mjs';

describe('the scripts of the site in this engine', () => {
  let driver, server;
  before(async () => {
    driver = await openPage();
    server = await serve(join(import.meta.dirname, '../../demo/dist'));
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });
  const go = (path) => driver.goto(`${server.origin}/${path}`);

  it('write the snippet that a URL of the builder asks for, and preview it', async () => {
    await go('builder/?element=hold-timer&hold=20&voice=&lang=pt-BR&accent=%237b2d6b&host=wordpress');
    await until(driver, () => /style-src-attr/.test(document.getElementById('policy').textContent));
    const code = await driver.evaluate(() => document.getElementById('snippet').textContent);
    assert.match(
      code,
      /^<!-- wp:html -->[^]*<hold-timer hold="20" voice lang="pt-BR" style="--physio-accent: #7b2d6b">/,
    );
    await driver.evaluate(() => document.querySelector('.preview').scrollIntoView());
    await until(driver, () => {
      const timer = document.querySelector('.stage hold-timer');
      return timer?.hold === 20 && timer.voice && /Iniciar/.test(timer.shadowRoot?.textContent);
    });
  });

  it('measure the contrast of a theme', async () => {
    await go('themes/');
    await until(driver, () => document.getElementById('verdict').textContent === 'All contrast ratios pass.');
    await driver.evaluate(() => {
      const field = document.getElementById('surface');
      field.value = '#777';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    assert.match(await driver.evaluate(() => document.getElementById('verdict').textContent), /^Too low: \d+\.$/);
    assert.equal(
      await driver.evaluate(() => document.getElementById('theme-css').textContent),
      ':root {\n  --physio-surface: #777;\n}',
    );
  });

  it('render an example of the gallery when it is scrolled into view, not before', async () => {
    await go('gallery/');
    const isRendered = () => Boolean(document.querySelector('#notice-brief ~ div care-notice'));
    assert.equal(await driver.evaluate(isRendered), false);
    await driver.evaluate(() => document.getElementById('notice-brief').scrollIntoView());
    await until(driver, isRendered);
  });

  it('render the element that a URL of embed.html asks for', async () => {
    await go(`${versionedFolder}/cdn/embed.html?element=exercise-card&exercise=pelvic-tilt&lang=es&theme=paper`);
    await until(driver, () =>
      /Báscula pélvica/.test(document.querySelector('exercise-card')?.shadowRoot?.textContent ?? ''),
    );
  });
});
