// Tests a site that sanitises the HTML of its authors with DOMPurify, which removes unknown tags and keeps their content.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {renderedAttributes, startTimers} from './static-site.mjs';
import {builderCases} from '../helpers/builder-cases.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const purify = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('dompurify')), 'purify.min.js'),
  'utf8',
).replace(/^\/\/# sourceMappingURL.*$/m, '');

const fallback = '<p>Lie on your <em>back</em>.</p><ul><li>Tilt</li><li>Rest</li></ul>';

describe('a site that cleans what is written', {skip: chromiumOnly}, () => {
  let browser, library, site, tab, errors, url;
  before(async () => {
    library = await serve(join(import.meta.dirname, '../../dist'));
    site = await pageServer();
    const script = site.show(purify, {'content-type': 'text/javascript'});
    // Only the owner of the site can add scripts to its pages; authors cannot.
    url = site.show(`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8"><title>A walk</title><link rel="icon" href="data:,">
          <script src="${script}"></script>
          <script type="module" src="${library.origin}/cdn/autoload.js"></script>
        </head>
        <body><article></article></body>
      </html>`);
    browser = await openChromium();
    tab = await browser.newPage();
    errors = collectErrors(tab);
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });
  beforeEach(async () => {
    await tab.goto(url);
    errors.length = 0;
  });

  /** Publishes the HTML of an author. @returns the HTML that is left on the page */
  const publish = (code) =>
    tab.evaluate((code) => {
      const article = document.querySelector('article');
      article.innerHTML = window.DOMPurify.sanitize(code);
      return article.innerHTML.replace(/\s*\n\s*/g, '');
    }, code);

  it('leaves the words between the tags, to be read as they are', async () => {
    const [card] = builderCases(`${library.origin}/`);
    const code = snippet('html', card).replace('></exercise-card>', `>${fallback}</exercise-card>`);
    assert.equal(await publish(code), fallback);
    assert.equal(await tab.locator('article').innerText(), 'Lie on your back.\n\nTilt\nRest');
    assert.deepEqual(errors, []);
  });

  it('leaves places, which take their elements', async () => {
    const exercise = 'data-exercise="pelvic-tilt" data-heading-level="3"';
    await publish(
      `<div data-physio="exercise-card" ${exercise} onclick="alert(1)">${fallback}</div>
       <div data-physio="hold-timer" data-reps="3" data-remember>${fallback}</div>
       <div data-physio="care-notice" data-region="GB">${fallback}</div>`,
    );
    assert.deepEqual(await renderedAttributes(tab, ['Pelvic tilt', 'Start', '999']), [
      {exercise: 'pelvic-tilt', 'heading-level': '3'},
      {reps: '3', remember: ''},
      {region: 'GB'},
    ]);
    await startTimers(tab);
    assert.equal(await tab.locator('article exercise-card').innerHTML(), fallback);
    assert.deepEqual(errors, []);
  });
});
