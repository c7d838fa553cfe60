// Tests the snippet of the builder in a code block. Squarespace sets the innerHTML of the block and recreates its scripts
// whenever a visitor changes pages, without a reload.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {snippet} from '../../demo/shared/snippets.js';
import {serve} from '../../scripts/serve/static-server.mjs';
import {renderedAttributes, startTimers} from './static-site.mjs';
import {builderCases} from '../helpers/builder-cases.mjs';
import {chromiumOnly, collectErrors, openChromium} from '../helpers/chromium.mjs';
import {pageServer} from '../helpers/page-server.mjs';

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A walk</title><link rel="icon" href="data:,"></head>
  <body><article class="sqs-block-content"></article></body>
</html>`;

/** Runs in the page: fills the code block like Squarespace. */
function fill(code) {
  const block = document.querySelector('article');
  block.innerHTML = code;
  for (const inert of block.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const {name, value} of inert.attributes) script.setAttribute(name, value);
    inert.replaceWith(script);
  }
}

describe('Squarespace', {skip: chromiumOnly}, () => {
  let browser, library, site, tab, errors;
  before(async () => {
    library = await serve(join(import.meta.dirname, '../../dist'));
    site = await pageServer();
    browser = await openChromium();
    tab = await browser.newPage();
    errors = collectErrors(tab);
  });
  after(async () => {
    await browser?.close();
    library?.close();
    site?.close();
  });

  for (const [i, {element, lang = 'en'}] of builderCases('').entries())
    it(`shows <${element}>, ${lang}, and again when the reader comes back`, async () => {
      const choice = builderCases(`${library.origin}/`)[i];
      await tab.goto(site.show(page));
      errors.length = 0;
      for (const visit of ['first', 'second']) {
        await tab.evaluate(fill, snippet('squarespace', choice));
        await renderedAttributes(tab, [choice.shows]);
        await startTimers(tab);
        assert.deepEqual(errors, [], visit);
        await tab.evaluate(fill, '<p>Another page</p>');
      }
    });
});
