// Prints lists of causes, and checks that the printed text is complete: a person may have nothing but the printout.
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
const {causes, references, article} = JSON.parse(readFileSync(join(root, 'dist/content/en.json'), 'utf8'));

for (const variant of ['accordion', 'list', 'cards'])
  describe(`A18 every step, warning and source is printed: causes, as ${variant}`, {skip: skipPrintDetails}, () => {
    let server;
    let chromiumBrowser;
    let page;
    let printedText;
    before(async () => {
      server = await serve(root);
      const {path} = await browser('chromium');
      chromiumBrowser = await chromium.launch({executablePath: path, args: chromiumArgs});
      page = await chromiumBrowser.newPage();
      await page.goto(`${server.origin}/test/guarantees/empty.html`);
      await page.evaluate((variant) => {
        document.body.innerHTML = `<cause-list variant="${variant}"></cause-list>`;
        return import('/dist/cdn/cause-list.js');
      }, variant);
      await page.getByText('Stiff hips').first().waitFor();
      // The pointer is over a region and one cause is open, neither of which may show in print.
      await page.locator('.region.hip').hover();
      if (variant === 'accordion') await page.locator('summary').nth(3).click();
      printedText = normalizeText(pdfText(await page.pdf({format: 'A4'})));
    });
    after(async () => {
      await chromiumBrowser?.close();
      server?.close();
    });
    const assertPrinted = (text) => assert.ok(printedText.includes(normalizeText(text)), `not printed: ${text}`);

    it('has every word of every cause, with the addresses of its sources', () => {
      for (const {name, what, why, who = '', helps, citations} of causes) {
        for (const text of [name, what, why, who, ...helps.map((help) => help.name)]) assertPrinted(text);
        for (const number of citations) {
          const {publisher, title, url} = references[number - 1];
          assertPrinted(`[${number}] ${publisher}: ${title} ${url}`);
        }
      }
    });

    it('has the intro, what the list is not, the article and all its references', () => {
      for (const text of ['Your body works as one', 'This list does not tell you what you have.', article.url])
        assertPrinted(text);
      for (const {url} of references) assertPrinted(url);
    });

    it('has the body with its numbers, in greys and at rest', async () => {
      for (const text of ['Head9', 'Trunk68', 'Lowback457', 'Hips1210', 'Legs510', 'Feet311']) assertPrinted(text);
      await page.emulateMedia({media: 'print', colorScheme: 'dark'});
      const painted = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('cause-list');
        const visible = [...shadowRoot.querySelectorAll('*')].filter((element) => element.checkVisibility());
        const spots = [...shadowRoot.querySelectorAll('.spot')].map((spot) => getComputedStyle(spot).display);
        const fills = [...shadowRoot.querySelectorAll('.body path:not(.spot)')].map(
          (path) => getComputedStyle(path).fill,
        );
        const others = visible
          .filter((element) => !element.closest('svg'))
          .flatMap((element) => {
            const {backgroundColor, color} = getComputedStyle(element);
            const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            return [`field ${backgroundColor}`, ...(hasText ? [`text ${color}`] : [])];
          });
        return {spots: [...new Set(spots)], fills: [...new Set(fills)], others: [...new Set(others)]};
      });
      assert.deepEqual(painted.spots, ['none']);
      for (const fill of painted.fills)
        assert.match(fill.replace(/none/, 'rgb(0, 0, 0)'), /^rgb\((\d+), \1, \1\)$/, 'a grey');
      const allowed = ['field rgba(0, 0, 0, 0)', 'text rgb(0, 0, 0)'];
      assert.deepEqual(
        painted.others.filter((color) => !allowed.includes(color)),
        [],
      );
    });
  });
