// Prints care notices and advice lists, and checks that the printed text is complete: a person may have nothing but the printout.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/test/browsers.mjs';
import {pdfText} from '../../scripts/pictures/pdf-text.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {normalizeText, skipPrintDetails} from '../helpers/print-support.mjs';

const root = join(import.meta.dirname, '../..');
const {care, references, treatment, prevention, recommendations, corrections} = JSON.parse(
  readFileSync(join(root, 'dist/content/en.json'), 'utf8'),
);

describe('A18 every step, warning and source is printed: care notices and advice', {skip: skipPrintDetails}, () => {
  let server;
  let chromiumBrowser;
  let page;
  let printedText;
  before(async () => {
    server = await serve(root);
    const {path} = await browser('chromium');
    chromiumBrowser = await chromium.launch({executablePath: path, args: chromiumArgs});
    page = await chromiumBrowser.newPage();
    await page.goto(`${server.origin}/test/guarantees/print/advice.html`);
    await page.getByText('Get emergency help now').waitFor();
    await page.getByText('1 · A ball').waitFor();
    printedText = normalizeText(pdfText(await page.pdf({format: 'A4'})));
  });
  after(async () => {
    await chromiumBrowser?.close();
    server?.close();
  });

  const countOf = (text) => printedText.split(normalizeText(text)).length - 1;

  for (const {id, title, intro, items} of care) {
    it(`have every word of ${id}`, () => {
      for (const text of [title, intro]) assert.equal(countOf(text), 1, text);
      // Each of the three notices prints the emergency list.
      for (const {text} of items) assert.ok(countOf(text) >= (id === 'emergency' ? 3 : 1), text);
    });
  }

  it('have the numbers, or say to call the local one', () => {
    for (const text of [
      'Call 999',
      'Call 111 for back pain with',
      'Call your local emergency number for back pain with',
    ])
      assert.equal(countOf(text), 1, text);
  });

  it('have beside them every piece of advice, with its sources and what is put right', () => {
    for (const {name, text, citations} of [...treatment, ...prevention, ...recommendations])
      assert.ok(countOf(`${name} ${text}${citations.map((number) => `[${number}]`).join('')}`) >= 1, name);
    assert.equal(countOf(corrections.find(({id}) => id === 'injection').text), 2);
    assert.equal(countOf('1 · A ball between your knees'), 1);
  });

  it('say whose the lists are', () => {
    assert.equal(countOf('public guidance of the UK health service'), 3);
  });

  it('have the sources with their addresses, though they are folded on screen', () => {
    for (const {url} of references) assert.ok(countOf(url) >= 2, url);
    assert.equal(countOf('When to see someone else'), 0);
  });

  it('are black on white, also of a dark notice, with a frame round the emergency list', async () => {
    await page.emulateMedia({media: 'print'});
    const [color, background, frameWidth] = await page.evaluate(() => {
      const section = document.querySelector('[theme=dark]').shadowRoot.querySelector('.emergency');
      const {color, backgroundColor, borderTopWidth} = getComputedStyle(section);
      return [color, backgroundColor, borderTopWidth];
    });
    assert.deepEqual([color, background, frameWidth], ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)', '2px']);
  });
});
