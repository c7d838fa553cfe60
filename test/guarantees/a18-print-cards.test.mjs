// A page of cards on paper: what a person reads who was handed the print-out.
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

describe('A18 every step, warning and source prints: cards', {skip: skipPrintDetails}, () => {
  let server;
  let program;
  let page;
  let paper;
  before(async () => {
    server = await serve(root);
    const {path} = await browser('chromium');
    program = await chromium.launch({executablePath: path, args: chromiumArgs});
    page = await program.newPage();
    await page.goto(`${server.origin}/test/guarantees/print/`);
    await page.locator('#own .title').waitFor();
    await page.locator('#timed').getByRole('button', {name: 'Start the timer'}).click();
    await page.locator('#timed hold-timer').getByText('Get ready').first().waitFor();
    paper = normalizeText(pdfText(await page.pdf({format: 'A4'})));
  });
  after(async () => {
    await program?.close();
    server?.close();
  });

  const printed = (text) => assert.ok(paper.includes(normalizeText(text)), `not on paper: ${text}`);
  const times = (text) => paper.split(normalizeText(text)).length - 1;

  for (const {name, start, steps, stopRule, breathing, feel, mistakes, floor, howOften} of exercises) {
    it(`has every word of ${name}`, () => {
      for (const text of [name, start, stopRule, breathing, ...feel, ...mistakes, howOften]) printed(text);
      for (const {text, seconds, correction} of steps) {
        printed(text.replace('{seconds}', `${seconds} seconds`));
        if (correction) printed(correction);
      }
      for (const text of [...(floor?.down ?? []), ...(floor?.up ?? [])]) printed(text);
    });
  }

  it('has the stop rule on each card', () => {
    assert.equal(times('When to stop'), 5 + times('“When to stop”'));
    assert.equal(times(exercises[0].stopRule), 5);
  });

  it('has the sources with their addresses, though they are folded on screen', () => {
    printed(article.url);
    for (const {url} of references) assert.equal(times(url) >= 4, true, url);
    printed('A leaflet https://example.org/side-plank');
  });

  it('has an exercise of one’s own: steps, both sides, the way to the floor, and its author', () => {
    for (const text of ['Keep your hips up for 12 seconds.', 'Come down on your side.', 'Hold on to the sofa.'])
      printed(text);
    printed('Kneel before you stand.');
    printed('A. Physiotherapist');
    printed('Then do the same on the other side.');
  });

  it('has a log of two weeks, with a row for each side where there are two', () => {
    const days = Array.from({length: 14}, (_, day) => day + 1).join('');
    assert.equal(times(days), 6);
    assert.equal(times('Fill in a bar for each set. 14 days:'), 5);
    assert.match(paper, new RegExp(`Left${days}Right${days}`));
  });

  it('has the note of the therapist', () => printed('Only with the short stick, please.'));

  it('has nothing to press and nothing that runs', () => {
    for (const text of ['Start the timer', 'Show the movement', 'How to do it', 'Floor mode', 'Get ready', 'Skip'])
      assert.equal(times(text), 0, text);
  });

  describe('seen before it is printed', () => {
    before(() => page.emulateMedia({media: 'print', colorScheme: 'dark'}));
    /** Asked of every element that is to be seen in each card. */
    const inCards = (ask) =>
      page.evaluate(
        `[...document.querySelectorAll('exercise-card')].map((card) => (${ask})(card, (selector) =>
          [...card.shadowRoot.querySelectorAll(selector)].filter((one) => one.checkVisibility())))`,
      );

    it('has start and end side by side on each card, also while the timer runs', async () => {
      const pictures = await inCards((_, seen) =>
        seen('.picture').map((picture) => Math.round(picture.getBoundingClientRect().top)),
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
      // As wide as A4 is within its margins.
      await page.setViewportSize({width: 718, height: 1000});
      // Nothing has moved in it yet.
      const still = (asked) =>
        page.evaluate(async (asked) => {
          const card = document.querySelector('#timed');
          card.figure = asked;
          await card.updateComplete;
        }, asked);
      await still('static');
      const marks = await inCards((card) =>
        [...card.shadowRoot.querySelectorAll('.still:not(.moving) .press')].map((one) => getComputedStyle(one).display),
      );
      await still('animated');
      await page.setViewportSize({width: 1280, height: 720});
      assert.deepEqual(new Set(marks.flat()), new Set(['inline']));
    });

    it('is black on white: no fields of colour, and no text in a colour', async () => {
      const colors = await inCards((card, seen) =>
        // The lines between pictures are a field behind them.
        seen('*:not(svg *, svg, .stills)').flatMap((element) => {
          const {backgroundColor, color} = getComputedStyle(element);
          const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
          return [`field ${backgroundColor}`, ...(words ? [`text ${color}`] : [])];
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
      const breaks = await inCards((_, seen) =>
        seen('.still, .steps li, .stop, .log').map((one) => getComputedStyle(one).breakInside),
      );
      assert.deepEqual([...new Set(breaks.flat())], ['avoid']);
    });
  });
});
