// Prints the handout of a plan, which a clinic gives to its patients: its number of pages and its text.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright';
import {browser, chromiumArgs} from '../../scripts/test/browsers.mjs';
import {pdfText} from '../../scripts/pictures/pdf-text.mjs';
import {serve} from '../../scripts/serve/static-server.mjs';
import {normalizeText, skipPrintDetails} from '../helpers/print-support.mjs';
import {exerciseBriefs} from '../../dist/locales/en/exercise-briefs.js';

const root = join(import.meta.dirname, '../..');
const {exercises, article, care, review} = JSON.parse(readFileSync(join(root, 'dist/content/en.json'), 'utf8'));

/** Exercises that a physiotherapist adds: each has two sides and long instructions. */
const customExercises = Array.from({length: 4}, (_, i) => ({
  id: `own-${i}`,
  name: `Single leg stand ${i}`,
  steps: [
    {text: 'Stand tall near a wall and hold on to it if you feel unsteady.'},
    {text: 'Lift one foot a little and keep your hips level.', kind: 'hold', seconds: 10},
    {text: 'Put your foot down and change sides when you are ready.'},
  ],
  sides: 'both',
  sets: 2,
  position: 'standing',
  figure: {exercise: 'wall-pelvic-tilt'},
}));

describe('A18 every step, warning and source is printed: the handout', {skip: skipPrintDetails}, () => {
  let server;
  let chromiumBrowser;
  let page;
  before(async () => {
    server = await serve(root);
    const {path} = await browser('chromium');
    chromiumBrowser = await chromium.launch({executablePath: path, args: chromiumArgs});
    page = await chromiumBrowser.newPage();
  });
  after(async () => {
    await chromiumBrowser?.close();
    server?.close();
  });

  /** Prints a plan. @returns the text of each page */
  async function printPlan(attributes, format = 'A4', children = '') {
    await page.goto(`${server.origin}/test/guarantees/empty.html`);
    await page.evaluate(
      async ({attributes, children, customExercises}) => {
        const {registerExercises} = await import('/dist/cdn/exercise-plan.js');
        registerExercises(customExercises);
        document.body.innerHTML = `<exercise-plan ${attributes}>${children}</exercise-plan>`;
        await document.querySelector('exercise-plan').updateComplete;
      },
      {attributes, children, customExercises},
    );
    await page.locator('exercise-plan [part=handout]').waitFor({state: 'attached'});
    // The strings of another language may still be loading.
    const lang = /lang="(.*?)"/.exec(attributes)?.[1] ?? 'en';
    await page.locator(`exercise-plan .root[lang="${lang}"]`).waitFor({state: 'attached'});
    const pdf = await page.pdf({format, margin: {top: '10mm', bottom: '10mm', left: '12mm', right: '12mm'}});
    return pdfText(pdf).split('\f').slice(0, -1);
  }

  for (const format of ['A4', 'Letter']) {
    it(`is one page of ${format} with the library’s own exercises`, async () => {
      const pages = await printPlan('region="GB"', format, '<b slot="clinic">Clinic at the Harbour</b>');
      assert.equal(pages.length, 1);
      const printedText = normalizeText(pages[0]);
      const assertPrinted = (text) => assert.ok(printedText.includes(normalizeText(text)), `not printed: ${text}`);
      assertPrinted('Clinic at the Harbour');
      for (const {id, name, stopRule} of exercises) {
        assertPrinted(name);
        assertPrinted(stopRule);
        for (const line of exerciseBriefs[id]) assertPrinted(line.replaceAll('{seconds}', '5 seconds'));
      }
      assertPrinted('3 sets of 5 · hold 5 s');
      assertPrinted('A few times');
      for (const {title, items} of care) {
        if (title !== 'Get emergency help now') assertPrinted(title);
        for (const {text} of items) assertPrinted(text);
      }
      assertPrinted('Call 999 for back pain with any of these');
      for (const text of ['Week 1', 'Week 2', '1234567', '891011121314', 'Name', 'Start date']) assertPrinted(text);
      for (const text of [article.title, article.author, article.url, review]) assertPrinted(text);
      assertPrinted('This tilt closes it.');
      for (const text of ['Start today', 'Print a copy', 'Remind me', 'Save'])
        assert.ok(!printedText.includes(normalizeText(text)), text);
    });

    it(`is at most two pages of ${format} with eight, and no exercise is cut in two`, async () => {
      const ids = [...exercises, ...customExercises].map(({id}) => id);
      const pages = await printPlan(`exercises="${ids.join(' ')}"`, format);
      assert.equal(pages.length, 2);
      for (const {name, steps} of customExercises) {
        const pageIndex = pages.findIndex((text) => text.includes(name));
        for (const {text} of steps)
          assert.ok(normalizeText(pages[pageIndex]).includes(normalizeText(text)), `${name}: ${text}`);
      }
    });
  }

  it('has a row for each side of an exercise that has two', async () => {
    const [printedText] = await printPlan('exercises="own-0"');
    assert.match(printedText.replace(/\s+/g, ' '), /Week 1 Left .*Week 1 Right .*Week 2 Left .*Week 2 Right/);
    assert.match(printedText, /each side/);
  });

  for (const [lang, title] of [
    ['pt-BR', 'Seu plano para as costas e a caminhada'],
    ['es', 'Tu plan para la espalda y para caminar'],
  ])
    it(`is one page in ${lang} as well`, async () => {
      const pages = await printPlan(`lang="${lang}" region="BR"`);
      assert.equal(pages.length, 1);
      assert.ok(normalizeText(pages[0]).includes(normalizeText(title)));
    });

  it('names no number where the country is not known', async () => {
    const [printedText] = await printPlan('region="XX"');
    assert.match(printedText.replace(/\s+/g, ' '), /Call your local emergency number for back pain/);
  });
});
