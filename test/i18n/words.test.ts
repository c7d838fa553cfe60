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

/** Every text of a part of the words, by its place. */
function* texts(words: unknown, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'object')
    for (const [name, inside] of Object.entries(words as object)) yield* texts(inside, `${path}.${name}`);
}

const english = new Map(
  texts({...cards, ...plans, ...timers, ...advice, ...care, ...causes, ...exercises, ...general}),
);
/** The same in English and in another language, as it should be. */
const ALIKE = /^(s|Volume|JSON)$/;

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

for (const [lang, words] of Object.entries({'pt-BR': portuguese, es: spanish}))
  describe(`the words in ${lang}`, () => {
    it('are other words than the English, each with its place for a number', () => {
      let count = 0;
      for (const [path, text] of texts(words)) {
        const original = english.get(path);
        if (original === undefined) continue;
        count++;
        if (!ALIKE.test(text)) expect(text, path).not.to.equal(original);
        expect(text.includes('{seconds}'), path).to.equal(original.includes('{seconds}'));
        expect(text, path).to.equal(text.trim());
      }
      expect(count).to.be.above(150);
    });

    it('agree with their numbers', () => {
      const t = words.cardStrings;
      for (const name of ['sets', 'times', 'seconds'] as const)
        expect(t[name](1), name).not.to.equal(t[name](2).replace('2', '1'));
      expect(t.seconds(7.5)).to.equal('7,5 segundos');
      const dose = {sets: 3, reps: 5, hold: 5, both: true, words: undefined};
      expect(t.sentence(dose)).to.match(/3 .* 5 .* 5 segundos .*lado\.$/);
    });

    for (const one of markup)
      it(`fit a phone: ${one.slice(1, one.indexOf('>'))}`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="width: 288px"></div>`);
        box.lang = lang;
        box.innerHTML = one;
        const element = box.firstElementChild as HTMLElement;
        const root = (): HTMLElement | null => element.shadowRoot!.querySelector('.root');
        await until(() => root()?.lang === lang, 'the words have come');
        const {left, right} = element.getBoundingClientRect();
        for (const inside of root()!.querySelectorAll('*:not(svg *, .sr, .sr *, .handout, .handout *)')) {
          if (!inside.checkVisibility()) continue;
          const edges = inside.getBoundingClientRect();
          expect(edges.right, `${inside.localName} ${inside.className}`).to.be.at.most(right + 0.5);
          expect(edges.left, `${inside.localName} ${inside.className}`).to.be.at.least(left - 0.5);
          if (inside.scrollWidth > inside.clientWidth + 1 && inside.matches('button, .number, p, li, h2, h3'))
            expect.fail(`${inside.localName} ${inside.className} is cut: ${inside.textContent}`);
        }
      });
  });
