import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import * as spanish from '../../src/locales/es/index.js';
import * as portuguese from '../../src/locales/pt-BR/index.js';
import * as cards from '../../src/locales/en/exercise-card.js';
import * as plans from '../../src/locales/en/exercise-plan.js';
import * as timers from '../../src/locales/en/hold-timer.js';
import * as advice from '../../src/locales/en/advice.js';
import * as care from '../../src/locales/en/care.js';
import * as causes from '../../src/locales/en/causes.js';
import * as exercises from '../../src/locales/en/exercises.js';
import * as general from '../../src/locales/en/general.js';
import {fixture} from '../helpers/fixture.js';
import {until} from '../helpers/until.js';

/** Yields every text of a locale, with its path. */
function* texts(locale: unknown, path = ''): Generator<[string, string]> {
  if (typeof locale === 'string') yield [path, locale];
  else if (typeof locale === 'object')
    for (const [name, inner] of Object.entries(locale as object)) yield* texts(inner, `${path}.${name}`);
}

const english = new Map(
  texts({...cards, ...plans, ...timers, ...advice, ...care, ...causes, ...exercises, ...general}),
);
/** Texts that may be the same as in English. */
const SAME_AS_ENGLISH = /^(s|Volume|JSON)$/;

const markup = [
  '<exercise-card exercise="pelvic-tilt-arm-raise"></exercise-card>',
  '<exercise-card exercise="band-pelvic-tilt"></exercise-card>',
  '<exercise-card exercise="wall-pelvic-tilt" variant="compact"></exercise-card>',
  '<exercise-card exercise="wall-pelvic-tilt" timer="open"></exercise-card>',
  '<cause-list open></cause-list>',
  '<advice-list></advice-list>',
  '<advice-list topic="recommendations"></advice-list>',
  '<care-notice region="BR"></care-notice>',
  '<care-notice variant="brief"></care-notice>',
  '<hold-timer exercise="band-pelvic-tilt"></hold-timer>',
  '<hold-timer exercise="band-pelvic-tilt" variant="bar"></hold-timer>',
  '<exercise-plan></exercise-plan>',
];

for (const [lang, locale] of Object.entries({'pt-BR': portuguese, es: spanish}))
  describe(`the texts in ${lang}`, () => {
    it('are translated, with the same placeholders as in English', () => {
      let count = 0;
      for (const [path, text] of texts(locale)) {
        const original = english.get(path);
        if (original === undefined) continue;
        count++;
        if (!SAME_AS_ENGLISH.test(text)) expect(text, path).not.to.equal(original);
        expect(text.includes('{seconds}'), path).to.equal(original.includes('{seconds}'));
        expect(text, path).to.equal(text.trim());
      }
      expect(count).to.be.above(150);
    });

    it('use singular and plural', () => {
      const t = locale.cardStrings;
      for (const name of ['sets', 'times', 'seconds'] as const)
        expect(t[name](1), name).not.to.equal(t[name](2).replace('2', '1'));
      expect(t.seconds(7.5)).to.equal('7,5 segundos');
      const dose = {sets: 3, reps: 5, hold: 5, both: true, words: undefined};
      expect(t.sentence(dose)).to.match(/3 .* 5 .* 5 segundos .*lado\.$/);
    });

    for (const elementMarkup of markup)
      it(`fit a phone: ${elementMarkup.slice(1, elementMarkup.indexOf('>'))}`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: 288px"></div>`);
        box.lang = lang;
        box.innerHTML = elementMarkup;
        const element = box.firstElementChild as HTMLElement;
        const root = (): HTMLElement | null => element.shadowRoot!.querySelector('.root');
        await until(() => root()?.lang === lang, 'the language has loaded');
        const {left, right} = element.getBoundingClientRect();
        for (const inner of root()!.querySelectorAll('*:not(svg *, .sr, .sr *, .handout, .handout *)')) {
          if (!inner.checkVisibility()) continue;
          const edges = inner.getBoundingClientRect();
          expect(edges.right, `${inner.localName} ${inner.className}`).to.be.at.most(right + 0.5);
          expect(edges.left, `${inner.localName} ${inner.className}`).to.be.at.least(left - 0.5);
          if (inner.scrollWidth > inner.clientWidth + 1 && inner.matches('button, .number, p, li, h2, h3'))
            expect.fail(`${inner.localName} ${inner.className} is cut off: ${inner.textContent}`);
        }
      });
  });
