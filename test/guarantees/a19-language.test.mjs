// Elements follow the nearest `lang` and `dir`, also through shadow roots, and when they change.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve/static-server.mjs';
import {openPage, openWithLibrary, until} from '../helpers/page-driver.mjs';
import {areFullyRendered, minimalSamples, tags} from '../helpers/minimal-samples.mjs';

const root = join(import.meta.dirname, '../..');
const all = Object.values(minimalSamples).join('\n');

describe('A19 the nearest lang and dir are followed, live and through shadow roots', () => {
  let driver, server;
  before(async () => {
    server = await serve(root);
    driver = await openPage();
  });
  after(async () => {
    await driver?.close();
    server?.close();
  });

  const show = async (body, lang) => {
    await openWithLibrary(driver, server.origin, {body, file: 'physio-elements.js', lang});
    await until(driver, areFullyRendered, tags);
    await driver.evaluate(() => {
      /** The elements below something, in shadows of the page's as well. */
      window.below = (root) =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.localName.startsWith('page-') ? window.below(one.shadowRoot) : one.shadowRoot ? [one] : [],
        );
      window.spoken = (selector) => {
        const found = window.below(document.querySelector(selector));
        return [...new Set(found.map(({shadowRoot}) => shadowRoot.querySelector('.root')?.lang))].join();
      };
    });
  };
  const speak = (selector, lang) => until(driver, (selector, lang) => window.spoken(selector) === lang, selector, lang);
  const assertSilent = async () => assert.deepEqual(await driver.evaluate(() => window.logged), []);

  it('shows every element in the language of its context, on a page in several languages', async () => {
    await show(
      `<div id="es" lang="es">${all}<div id="en" lang="en-GB">${all}<div id="pt" lang="pt">${all}</div></div></div><div id="page"></div>`,
      'pt-BR',
    );
    await driver.evaluate(() => (document.querySelector('#page').innerHTML = '<care-notice></care-notice>'));
    await speak('#pt', 'pt-BR');
    await speak('#page', 'pt-BR');
    await speak('#en', 'en,pt-BR');
    await speak('#es', 'es,en,pt-BR');
    const titles = () =>
      ['#es', '#en', '#pt'].map((id) =>
        document.querySelector(`${id} > care-notice`).shadowRoot.querySelector('.title').textContent.trim(),
      );
    const [es, en, pt] = await driver.evaluate(titles);
    assert.equal(en, 'Get emergency help now');
    assert.equal(new Set([es, en, pt]).size, 3);
    await assertSilent();
  });

  it('follows a change of lang, on the page, on an ancestor and on the element', async () => {
    await show(`<section id="way"><div id="own">${all}</div></section>`, 'en');
    for (const [selector, lang, spoken] of [
      ['html', 'es', 'es'],
      ['#way', 'pt-BR', 'pt-BR'],
      ['html', 'en', 'pt-BR'],
      ['#own', 'es-MX', 'es'],
    ]) {
      await driver.evaluate((selector, lang) => (document.querySelector(selector).lang = lang), selector, lang);
      await speak('#own', spoken);
    }
    await driver.evaluate(() => document.querySelectorAll('#own > *').forEach((one) => (one.lang = 'en')));
    await speak('#own', 'en');
    await driver.evaluate(() => document.querySelectorAll('#own > *').forEach((one) => one.removeAttribute('lang')));
    await speak('#own', 'es');
    await assertSilent();
  });

  it('follows lang through the shadow roots of a page', async () => {
    await show('<page-outer id="outer"></page-outer>', 'en');
    await driver.evaluate((all) => {
      const shadow = (html) =>
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML = html;
          }
        };
      customElements.define('page-inner', shadow(`<div>${all}</div>`));
      customElements.define('page-outer', shadow('<div><page-inner></page-inner></div>'));
      document.body.id = 'body';
    }, all);
    const all6 = (count) => window.below(document.querySelector('#body')).length === count;
    await until(driver, all6, tags.length);
    await speak('#body', 'en');
    await driver.evaluate(() => (document.documentElement.lang = 'es'));
    await speak('#body', 'es');
    await driver.evaluate(() => (document.querySelector('#outer').lang = 'pt-BR'));
    await speak('#body', 'pt-BR');
    await driver.evaluate(() => (document.querySelector('#outer').shadowRoot.querySelector('page-inner').lang = 'en'));
    await speak('#body', 'en');
    // The element is moved to a context with another language.
    await driver.evaluate(() => {
      const place = Object.assign(document.createElement('p'), {lang: 'es'});
      document.querySelector('#outer').shadowRoot.querySelector('page-inner').removeAttribute('lang');
      document.querySelector('#outer').removeAttribute('lang');
      document.body.append(place);
      place.append(document.querySelector('#outer'));
      document.documentElement.lang = 'en';
    });
    await speak('#body', 'es');
    await assertSilent();
  });

  /** Where titles, points and buttons of each element lie, from its left and right edges. */
  const sides = () =>
    window.below(document.body).map((element) => {
      const {left, right} = element.getBoundingClientRect();
      const boxes = [...element.shadowRoot.querySelectorAll('.title, li, summary, button, .phase, .place b')];
      return boxes
        .filter((box) => box.checkVisibility())
        .map((box) => box.getBoundingClientRect())
        .map((box) => [Math.round(box.left - left), Math.round(right - box.right)]);
    });

  it('follows a change of direction, and back', async () => {
    await show(`<main style="width: 500px">${all}</main>`, 'en');
    const ltr = await driver.evaluate(sides);
    assert.ok(ltr.every((boxes) => boxes.length > 0));
    for (const target of ['html', 'main']) {
      await driver.evaluate((target) => (document.querySelector(target).dir = 'rtl'), target);
      const rtl = await driver.evaluate(sides);
      for (const [i, boxes] of ltr.entries())
        for (const [at, [start, end]] of boxes.entries()) {
          const [left, right] = rtl[i][at];
          assert.ok(
            Math.abs(right - start) <= 1 && Math.abs(left - end) <= 1,
            `${tags[i]}, box ${at}: ${rtl[i][at]} of ${boxes[at]}`,
          );
        }
      await driver.evaluate((target) => document.querySelector(target).removeAttribute('dir'), target);
      assert.deepEqual(await driver.evaluate(sides), ltr);
    }
  });

  it('has no styles for left or right alone', async () => {
    await show(all, 'en');
    await driver.evaluate(() =>
      document.querySelector('exercise-card').shadowRoot.querySelector('[part~=start]').click(),
    );
    await until(
      driver,
      () => !!document.querySelector('exercise-card').shadowRoot.querySelector('hold-timer')?.shadowRoot,
    );
    const [count, sidedStyles] = await driver.evaluate(() => {
      const rulesOf = (rules) => [...rules].flatMap((rule) => [rule, ...rulesOf(rule.cssRules ?? [])]);
      const rules = window
        .below(document.body)
        .flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets)
        .flatMap(({cssRules}) => rulesOf(cssRules))
        .filter(({style}) => style);
      const sidedStyles = rules.flatMap(({style, cssText}) => {
        const other = (name) => style.getPropertyValue(name.replace('left', 'right'));
        const sided = [...style].filter(
          (name) => /\bleft\b/.test(name) && style.getPropertyValue(name) !== other(name),
        );
        const only = [...style].filter(
          (name) =>
            /\bright\b/.test(name) &&
            style.getPropertyValue(name) &&
            !style.getPropertyValue(name.replace('right', 'left')),
        );
        const valued = ['text-align', 'float', 'clear'].filter((name) =>
          /left|right/.test(style.getPropertyValue(name)),
        );
        return [...sided, ...only, ...valued].map((name) => `${name} in ${cssText}`);
      });
      return [rules.length, [...new Set(sidedStyles)]];
    });
    assert.ok(count > 300, `${count} rules`);
    assert.deepEqual(sidedStyles, []);
  });
});
