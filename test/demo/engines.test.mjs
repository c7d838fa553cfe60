// The parts of the site that are scripts of its own, in each engine.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {folder} from '../helpers/choices.mjs';
import {openPage, until} from '../helpers/drive.mjs';

describe('the site in this engine', () => {
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

  it('writes the snippet of what is chosen, and shows it', async () => {
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

  it('measures the contrast of a theme', async () => {
    await go('themes/');
    await until(driver, () => document.getElementById('verdict').textContent === 'All can be read.');
    await driver.evaluate(() => {
      const field = document.getElementById('surface');
      field.value = '#777';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    assert.match(await driver.evaluate(() => document.getElementById('verdict').textContent), /^\d+ too low\.$/);
    assert.equal(
      await driver.evaluate(() => document.getElementById('written').textContent),
      ':root {\n  --physio-surface: #777;\n}',
    );
  });

  it('makes an example of the gallery when it comes near', async () => {
    await go('gallery/');
    const made = () => Boolean(document.querySelector('#notice-brief ~ div care-notice'));
    assert.equal(await driver.evaluate(made), false);
    await driver.evaluate(() => document.getElementById('notice-brief').scrollIntoView());
    await until(driver, made);
  });

  it('has the page of an iframe', async () => {
    await go(`${folder}/cdn/embed.html?element=exercise-card&exercise=pelvic-tilt&lang=es&theme=paper`);
    await until(driver, () =>
      /Báscula pélvica/.test(document.querySelector('exercise-card')?.shadowRoot?.textContent ?? ''),
    );
  });
});
