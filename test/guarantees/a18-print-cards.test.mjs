// Prints a page of cards, and checks that the printed text is complete: a person may have nothing but the printout.
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
const {exercises, references, article} = JSON.parse(readFileSync(join(root, 'dist/content/en.json'), 'utf8'));

describe('A18 every step, warning and source is printed: cards', {skip: skipPrintDetails}, () => {
  let server;
  let chromiumBrowser;
  let page;
  let printedText;
  before(async () => {
    server = await serve(root);
    const {path} = await browser('chromium');
    chromiumBrowser = await chromium.launch({executablePath: path, args: chromiumArgs});
    page = await chromiumBrowser.newPage();
    await page.goto(`${server.origin}/test/guarantees/print/`);
    await page.locator('#own .title').waitFor();
    await page.locator('#timed').getByRole('button', {name: 'Start the timer'}).click();
    await page.locator('#timed hold-timer').getByText('Get ready').first().waitFor();
    printedText = normalizeText(pdfText(await page.pdf({format: 'A4'})));
  });
  after(async () => {
    await chromiumBrowser?.close();
    server?.close();
  });

  const assertPrinted = (text) => assert.ok(printedText.includes(normalizeText(text)), `not printed: ${text}`);
  const countOf = (text) => printedText.split(normalizeText(text)).length - 1;

  for (const {name, start, steps, stopRule, breathing, feel, mistakes, floor, howOften} of exercises) {
    it(`has every word of ${name}`, () => {
      for (const text of [name, start, stopRule, breathing, ...feel, ...mistakes, howOften]) assertPrinted(text);
      for (const {text, seconds, correction} of steps) {
        assertPrinted(text.replace('{seconds}', `${seconds} seconds`));
        if (correction) assertPrinted(correction);
      }
      for (const text of [...(floor?.down ?? []), ...(floor?.up ?? [])]) assertPrinted(text);
    });
  }

  it('has the stop rule on each card', () => {
    assert.equal(countOf('When to stop'), 5 + countOf('“When to stop”'));
    assert.equal(countOf(exercises[0].stopRule), 5);
  });

  it('has the sources with their addresses, though they are folded on screen', () => {
    assertPrinted(article.url);
    for (const {url} of references) assert.equal(countOf(url) >= 4, true, url);
    assertPrinted('A leaflet https://example.org/side-plank');
  });

  it('has an exercise of one’s own: steps, both sides, the way to the floor, and its author', () => {
    for (const text of ['Keep your hips up for 12 seconds.', 'Come down on your side.', 'Hold on to the sofa.'])
      assertPrinted(text);
    assertPrinted('Kneel before you stand.');
    assertPrinted('A. Physiotherapist');
    assertPrinted('Then do the same on the other side.');
  });

  it('has a log of two weeks, with a row for each side where there are two', () => {
    const days = Array.from({length: 14}, (_, day) => day + 1).join('');
    assert.equal(countOf(days), 6);
    assert.equal(countOf('Fill in a bar for each set. 14 days:'), 5);
    assert.match(printedText, new RegExp(`Left${days}Right${days}`));
  });

  it('has the note of the therapist', () => assertPrinted('Only with the short stick, please.'));

  it('has nothing to press and nothing that runs', () => {
    for (const text of ['Start the timer', 'Show the movement', 'How to do it', 'Floor mode', 'Get ready', 'Skip'])
      assert.equal(countOf(text), 0, text);
  });

  describe('seen before it is printed', () => {
    before(() => page.emulateMedia({media: 'print', colorScheme: 'dark'}));
    /**
     * Calls a function in the page for each card, with the card and a function that finds the visible elements in its shadow
     * root.
     */
    const inCards = (fn) =>
      page.evaluate(
        `[...document.querySelectorAll('exercise-card')].map((card) => (${fn})(card, (selector) =>
          [...card.shadowRoot.querySelectorAll(selector)].filter((element) => element.checkVisibility())))`,
      );

    it('has start and end side by side on each card, also while the timer runs', async () => {
      const pictures = await inCards((_, visible) =>
        visible('.picture').map((picture) => Math.round(picture.getBoundingClientRect().top)),
      );
      for (const tops of pictures) {
        assert.equal(tops.length, 2);
        assert.ok(Math.abs(tops[0] - tops[1]) < 40, tops.join());
      }
      assert.equal(
        await page.evaluate(() => document.querySelector('#timed').shadowRoot.querySelectorAll('hold-timer').length),
        1,
      );
    });

    it('has every mark in the pictures, for which a phone may have no room', async () => {
      // The width of an A4 page between its margins.
      await page.setViewportSize({width: 718, height: 1000});
      // A static figure has not moved yet, so its marks are where they are printed.
      const setFigure = (figure) =>
        page.evaluate(async (figure) => {
          const card = document.querySelector('#timed');
          card.figure = figure;
          await card.updateComplete;
        }, figure);
      await setFigure('static');
      const marks = await inCards((card) =>
        [...card.shadowRoot.querySelectorAll('.still:not(.moving) .press')].map(
          (mark) => getComputedStyle(mark).display,
        ),
      );
      await setFigure('animated');
      await page.setViewportSize({width: 1280, height: 720});
      assert.deepEqual(new Set(marks.flat()), new Set(['inline']));
    });

    it('is black on white: no fields of colour, and no text in a colour', async () => {
      const colors = await inCards((card, visible) =>
        // The lines between the pictures are the background colour of their container, so they are left out.
        visible('*:not(svg *, svg, .stills)').flatMap((element) => {
          const {backgroundColor, color} = getComputedStyle(element);
          const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          return [`field ${backgroundColor}`, ...(hasText ? [`text ${color}`] : [])];
        }),
      );
      const allowed = [
        'field rgba(0, 0, 0, 0)',
        'field rgb(255, 255, 255)',
        'text rgb(0, 0, 0)',
        'text rgb(51, 51, 51)',
      ];
      assert.deepEqual(
        [...new Set(colors.flat())].filter((color) => !allowed.includes(color)),
        [],
      );
    });

    it('keeps steps, pictures and the stop rule whole at the end of a page', async () => {
      const breaks = await inCards((_, visible) =>
        visible('.still, .steps li, .stop, .log').map((element) => getComputedStyle(element).breakInside),
      );
      assert.deepEqual([...new Set(breaks.flat())], ['avoid']);
    });
  });
});
