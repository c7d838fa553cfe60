import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/define.js';
import {registerLocale} from '../../src/i18n/languages.js';
import {fixture} from '../helpers/fixture.js';
import {partOf} from '../helpers/text.js';
import {until} from '../helpers/until.js';

// A right-to-left language. Its missing texts do not matter here.
registerLocale('ar', {exerciseNames: {'wall-pelvic-tilt': 'إمالة الحوض عند الحائط'}});

const markup = [
  '<exercise-card exercise="wall-pelvic-tilt" timer="open"></exercise-card>',
  '<exercise-card exercise="pelvic-tilt" variant="compact"></exercise-card>',
  '<cause-list open="hip-mobility"></cause-list>',
  '<cause-list variant="cards"></cause-list>',
  '<advice-list topic="recommendations"></advice-list>',
  '<care-notice region="GB"></care-notice>',
  '<hold-timer></hold-timer>',
  '<hold-timer variant="bar"></hold-timer>',
  '<exercise-plan remember></exercise-plan>',
];

/** The rectangles of elements that lay out content, without figures and elements that differ between both directions. */
function boxesOf(element: Element): DOMRect[] {
  const boxes = [
    ...element.shadowRoot!.querySelectorAll(
      'section, article, header, p, h2, h3, ol, ul, li, button, .do, .stills, .tally, .ring',
    ),
  ];
  return boxes.filter((box) => box.checkVisibility()).map((box) => box.getBoundingClientRect());
}

for (const width of [320, 760])
  describe(`a right-to-left page, ${width} px wide`, () => {
    const show = async (dir: string, elementMarkup: string): Promise<Element> => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = `${width}px`;
      box.dir = dir;
      box.innerHTML = elementMarkup;
      const element = box.firstElementChild!;
      // Some content loads later.
      const awaited = elementMarkup.includes('open"')
        ? 'hold-timer'
        : elementMarkup.includes('topic')
          ? '.figure'
          : '*';
      await until(() => element.shadowRoot!.querySelector(awaited), awaited);
      await nextFrame();
      await nextFrame();
      return element;
    };

    for (const elementMarkup of markup)
      it(`mirrors ${elementMarkup.slice(1, elementMarkup.indexOf('>'))}`, async () => {
        const ltr = await show('ltr', elementMarkup);
        const [ltrRect, ltrBoxes] = [ltr.getBoundingClientRect(), boxesOf(ltr)];
        const rtl = await show('rtl', elementMarkup);
        const rtlRect = rtl.getBoundingClientRect();
        const mirrored = boxesOf(rtl).map((box) => rtlRect.right - box.right);
        const expected = ltrBoxes.map((box) => box.left - ltrRect.left);
        expect(mirrored.length).to.equal(expected.length);
        expect(mirrored.length).to.be.above(2);
        mirrored.forEach((offset, i) => expect(offset, `box ${i}`).to.be.closeTo(expected[i]!, 1));
      });

    it('mirrors neither figures nor the direction of the ring', async () => {
      const drawings = async (dir: string): Promise<unknown[]> => {
        const card = await show(dir, '<exercise-card exercise="pelvic-tilt"></exercise-card>');
        const figure = card.shadowRoot!.querySelector('.figure')!;
        const {left, width} = figure.getBoundingClientRect();
        // The head is on the left.
        const head = figure.querySelector('.hair, .head')!.getBoundingClientRect();
        const timer = await show(dir, '<hold-timer></hold-timer>');
        const ring = partOf(timer, 'ring');
        return [Math.round(((head.left - left) / width) * 100), getComputedStyle(figure).transform, ring.innerHTML];
      };
      const ltr = await drawings('ltr');
      const rtl = await drawings('rtl');
      expect(rtl).to.deep.equal(ltr);
      expect(ltr[0]).to.be.below(40);
    });
  });

describe('an element', () => {
  it('changes its direction with the page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="ar"><exercise-card exercise="wall-pelvic-tilt"></exercise-card></div>`,
    );
    await nextFrame();
    const card = box.querySelector('exercise-card')!;
    const title = card.shadowRoot!.querySelector('.title')!;
    expect(title.textContent).to.contain('الحائط');
    expect(getComputedStyle(title).direction).to.equal('ltr');
    box.dir = 'rtl';
    expect(getComputedStyle(title).direction).to.equal('rtl');
  });
});
