// Prints a page with every element, in each engine whose driver can print.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pdfText} from '../../scripts/pictures/pdf-text.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';
import {engine} from '../helpers/engine.mjs';
import {areFullyRendered} from '../helpers/minimal-samples.mjs';
import {normalizeText} from '../helpers/print-support.mjs';

const root = join(import.meta.dirname, '../..');
const content = JSON.parse(readFileSync(join(root, 'dist/content/en.json'), 'utf8'));
const {exercises, causes, treatment, prevention, recommendations, care, references, article} = content;

const skip = engine === 'webkit' && 'WebKitGTK cannot be told to print by its driver';

const body = [
  ...exercises.map(({id}) => `<exercise-card exercise="${id}"></exercise-card>`),
  '<exercise-card exercise="pelvic-tilt" variant="compact"></exercise-card>',
  '<cause-list></cause-list>',
  ...['treatment', 'prevention', 'recommendations'].map((topic) => `<advice-list topic="${topic}"></advice-list>`),
  '<care-notice region="GB"></care-notice>',
  '<hold-timer hold="41"></hold-timer>',
].join('\n');

describe('A18 every step, warning and source is printed', {skip}, () => {
  let driver, server, printedText;
  before(async () => {
    server = await serve(root);
    driver = await openPage();
    await openWithLibrary(driver, server.origin, {body, file: 'physio-elements.js'});
    const expectedTags = ['exercise-card', 'cause-list', 'care-notice', 'hold-timer'];
    await until(driver, areFullyRendered, expectedTags);
    // The timer of one card is running, as a visitor may print in the middle of an exercise.
    await driver.evaluate(() => {
      document.querySelector('exercise-card').shadowRoot.querySelector('[part=start]').click();
    });
    await until(driver, () => !!document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer'));
    printedText = normalizeText(pdfText(Buffer.from(await driver.pdf())));
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  const assertPrinted = (text) => assert.ok(printedText.includes(normalizeText(text)), `not printed: ${text}`);
  const countOf = (text) => printedText.split(normalizeText(text)).length - 1;

  for (const {name, steps, start, breathing, stopRule, feel, mistakes} of exercises)
    it(`has every step of ${name}, and when to stop`, () => {
      for (const text of [name, start, breathing, stopRule, ...feel, ...mistakes]) assertPrinted(text);
      for (const {text, seconds, correction} of steps) {
        assertPrinted(text.replace('{seconds}', `${seconds} seconds`));
        if (correction) assertPrinted(correction);
      }
    });

  it('has every cause and all advice, though they are folded on screen', () => {
    for (const {name, what, why} of causes) for (const text of [name, what, why]) assertPrinted(text);
    for (const {name, text} of [...treatment, ...prevention, ...recommendations]) {
      assertPrinted(name);
      assertPrinted(text);
    }
  });

  it('has every warning of when to get help, and the number', () => {
    for (const {title, items} of care) for (const text of [title, ...items.map(({text}) => text)]) assertPrinted(text);
    assertPrinted('Call 999');
  });

  it('has each source with its address', () => {
    assertPrinted(article.url);
    for (const {title, url} of references) for (const text of [title, url]) assertPrinted(text);
  });

  it('has the steps of a card that is folded, as often as of one that is not', () => {
    const [{steps}] = exercises;
    assert.equal(countOf(steps.at(-1).text.split('{')[0]), 2);
  });

  it('has nothing to press', () => {
    for (const text of ['Start the timer', 'Show the movement', 'How to do it', 'Floor mode', 'Get ready', 'Skip'])
      assert.equal(countOf(text), 0, text);
  });
});
