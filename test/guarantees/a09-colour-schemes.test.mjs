// A page in light or dark on a system in light or dark: the elements follow the page.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {openPage} from '../helpers/page-driver.mjs';
import {elementSamples, samplePage, openUntilRendered} from '../helpers/page-samples.mjs';
import {pageServer} from '../helpers/page-server.mjs';

/** The styles of a page, and the scheme that results from them. */
const pages = {
  'without a scheme': ['', () => 'light'],
  'in light': ['color-scheme: light', () => 'light'],
  'in dark': ['color-scheme: dark', () => 'dark'],
  'in either': ['color-scheme: light dark', (system) => system],
};

const themed = (theme) =>
  elementSamples.map((one) => one.replace(/^<[\w-]+/, (tag) => (theme ? `${tag} theme="${theme}"` : tag))).join('');
const body = ['', 'light', 'dark'].map((theme) => `<section id="s${theme}">${themed(theme)}</section>`).join('');

/** In the page: the colours in the shadow roots of each section. */
function coloursIn() {
  const deep = (root) =>
    [...root.querySelectorAll(':not(style, svg *)')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? deep(one.shadowRoot) : []),
    ]);
  return [...document.querySelectorAll('section')].map((section) =>
    [...section.children].map((host) =>
      deep(host.shadowRoot.querySelector('.root'))
        .map((one) => {
          const {color, backgroundColor, borderTopColor, fill, stroke} = getComputedStyle(one);
          return [color, backgroundColor, borderTopColor, fill, stroke].join(' ');
        })
        .join('\n'),
    ),
  );
}

for (const system of ['light', 'dark'])
  describe(`A9 the colour scheme of the page is followed: a system in ${system}`, () => {
    let driver, site;
    before(async () => {
      site = await pageServer(join(import.meta.dirname, '../..'));
      driver = await openPage({scheme: system});
    });
    after(async () => {
      await driver?.close();
      site?.close();
    });

    for (const [name, [css, schemeOf]] of Object.entries(pages))
      it(`are those of a page ${name}, unless an element has a theme`, async (test) => {
        const head = `<style>:root { ${css} }</style>`;
        await openUntilRendered(driver, site.show(samplePage({body, head})));
        if (!(await driver.evaluate((system) => matchMedia(`(prefers-color-scheme: ${system})`).matches, system)))
          return test.skip('the scheme of the system cannot be set in this engine');
        const [plain, light, dark] = await driver.evaluate(coloursIn);
        const scheme = schemeOf(system);
        const [same, other] = scheme === 'light' ? [light, dark] : [dark, light];
        for (const [i, element] of elementSamples.entries()) {
          assert.equal(plain[i], same[i], element);
          assert.notEqual(plain[i], other[i], element);
        }
      });
  });
