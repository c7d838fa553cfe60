import {expect, html} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {fixture} from '../helpers/fixture.js';
import {heelRaise, settled, showing} from '../helpers/custom-card.js';
import {customExercise} from '../helpers/custom-exercise.js';
import {hasPart, partOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

const LONG_WORD = 'Bandscheibenvorfallbehandlungsgesellschaft';

const show = async (variant: string, properties: object = {exercise: 'pelvic-tilt-arm-raise'}, width = 'auto') => {
  const container = await fixture<HTMLElement>(html`<div style="width: ${width}"></div>`);
  const card = Object.assign(document.createElement('exercise-card'), {variant, ...properties});
  container.append(card);
  await showing(card);
  return card;
};

const visible = (card: ExerciseCardElement, selector: string): HTMLElement[] =>
  [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
const isVisible = (card: ExerciseCardElement, part: string): boolean => visible(card, `[part~=${part}]`).length > 0;

/** An exercise in which each text is one very long word. */
const exerciseOfLongWords = async (): Promise<object> => {
  const json = JSON.stringify({...(await customExercise()), figure: {exercise: 'pelvic-tilt'}, media: []});
  return JSON.parse(json, (key, value: unknown) =>
    typeof value === 'string' && /^[A-Z].*[a-z.]/.test(value) && key !== 'url' ? LONG_WORD : value,
  ) as object;
};

describe('a compact card', () => {
  it('shows only title, dose, picture, both buttons and the stop rule', async () => {
    const card = await show('compact', undefined, '328px');
    expect(visible(card, '.title')).to.have.length(1);
    expect(visible(card, '[part=sentence]')[0]!.textContent).to.contain('hold for 5 seconds each time.');
    expect(visible(card, '.picture')).to.have.length(1);
    expect(visible(card, '[part=stop]')[0]!.offsetHeight).to.be.above(20);
    for (const part of ['start', 'more']) {
      const {width, height} = partOf(card, part).getBoundingClientRect();
      expect(Math.min(width, height), part).to.be.at.least(44);
    }
    for (const part of ['steps', 'breathing', 'feel', 'mistakes', 'progression', 'floor', 'log', 'sources', 'chips'])
      expect(isVisible(card, part), part).to.equal(false);
    expect(card.offsetHeight).to.be.below(430);
  });

  it('is expanded by “How to do it”, and collapsed again', async () => {
    const card = await show('compact');
    const more = partOf(card, 'more');
    expect([more.textContent.trim(), more.ariaExpanded]).to.deep.equal(['How to do it', 'false']);
    more.click();
    await card.updateComplete;
    expect([more.textContent.trim(), more.ariaExpanded]).to.deep.equal(['Show less', 'true']);
    for (const part of ['steps', 'breathing', 'feel', 'mistakes', 'progression', 'floor', 'sources', 'chips'])
      expect(isVisible(card, part), part).to.equal(true);
    expect(visible(card, '.picture')).to.have.length(2);
    more.click();
    await card.updateComplete;
    expect(isVisible(card, 'steps')).to.equal(false);
  });

  it('expands when the timer is started, and then has no buttons without effect', async () => {
    const card = await show('compact');
    partOf(card, 'start').click();
    const timer = await timerOf(card);
    expect(timer.state).to.equal('running');
    expect(timer.checkVisibility()).to.equal(true);
    expect(isVisible(card, 'steps')).to.equal(true);
    expect([hasPart(card, 'start'), hasPart(card, 'more')]).to.deep.equal([false, false]);
    timer.pause();
  });
});

describe('a plain card', () => {
  it('has the background and text colour of the page, even of a dark page without a colour scheme', async () => {
    const card = await show('plain', fullExercise);
    const page = card.parentElement!;
    page.style.cssText = 'background: #112; color: #eef; padding: 16px';
    const style = getComputedStyle(partOf(card, 'card'));
    expect(style.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(style.borderTopWidth).to.equal('0px');
    for (const selector of ['.title', '.steps p', '.stop p', '[part=sentence]'])
      expect(getComputedStyle(visible(card, selector)[0]!).color, selector).to.equal('rgb(238, 238, 255)');
    await expect(card).to.be.accessible();
  });
});

const fullExercise = {
  data: {
    ...heelRaise,
    figure: {exercise: 'pelvic-tilt'},
    aim: 'Trains your calves.',
    breathing: 'Breathe.',
    feel: ['Warm'],
    mistakes: ['Fast'],
    easier: {name: 'Sitting'},
    floor: {down: ['Kneel.'], up: ['Rise.']},
    sources: [{name: 'A leaflet', url: 'https://example.org/'}],
  },
};

/** By how many CSS pixels the focus ring of an element is clipped. */
function clippedRing(element: HTMLElement): number {
  const {outlineOffset, outlineWidth} = getComputedStyle(element);
  const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const box = element.getBoundingClientRect();
  let clipped = 0;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) {
    const {overflowX, contentVisibility, borderLeftWidth} = getComputedStyle(outer);
    if (overflowX === 'visible' && contentVisibility === 'visible') continue;
    const edge = outer.getBoundingClientRect();
    const border = parseFloat(borderLeftWidth);
    clipped = Math.max(clipped, edge.left + border - (box.left - ring), box.right + ring - (edge.right - border));
    clipped = Math.max(clipped, edge.top + border - (box.top - ring), box.bottom + ring - (edge.bottom - border));
  }
  return clipped;
}

describe('every variant of a card', () => {
  for (const variant of ['card', 'compact', 'plain']) {
    it(`passes axe as ${variant}, light and dark, with a note, built in and custom`, async () => {
      for (const properties of [{exercise: 'pelvic-tilt'}, fullExercise]) {
        const card = await show(variant, properties);
        card.insertAdjacentHTML('beforeend', '<p slot="notes">Only the left side.</p>');
        for (const theme of ['light', 'dark']) {
          card.setAttribute('theme', theme);
          card.parentElement!.style.cssText = `color-scheme: ${theme}; background: canvas; color: canvastext`;
          await settled(card);
          await expect(card).to.be.accessible();
        }
      }
    }).timeout(60_000);

    it(`needs no horizontal scrolling as ${variant}, in 280 and 320 px, with text twice as large and long words`, async () => {
      const data = await exerciseOfLongWords();
      for (const properties of [{exercise: 'band-pelvic-tilt'}, {data}]) {
        for (const [width, size] of [
          ['264px', '16px'],
          ['288px', '16px'],
          ['288px', '32px'],
        ]) {
          const card = await show(variant, properties, width);
          card.style.fontSize = size!;
          for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
          const {left, right} = partOf(card, 'card').getBoundingClientRect();
          for (const inside of visible(card, '[part=card] *:not(svg *)')) {
            const box = inside.getBoundingClientRect();
            expect(box.right, `${width} ${size} ${inside.localName} ${inside.className}`).to.be.at.most(right + 0.5);
            expect(box.left, `${width} ${size} ${inside.localName} ${inside.className}`).to.be.at.least(left - 0.5);
          }
        }
      }
    });

    it(`does not clip focus rings as ${variant}`, async () => {
      const card = await show(variant, fullExercise, '328px');
      const controls = visible(card, 'button, a[href], summary');
      expect(controls.length).to.be.above(1);
      for (const control of controls) {
        control.focus({focusVisible: true});
        if (getComputedStyle(control).outlineStyle === 'none') continue;
        expect(clippedRing(control), control.getAttribute('part') ?? control.textContent).to.be.at.most(0);
      }
    });
  }

  it('has one column or two, depending on its own width and not on that of the window', async () => {
    for (const variant of ['card', 'plain']) {
      for (const [width, isSideBySide] of [
        ['280px', false],
        ['900px', true],
      ] as const) {
        const card = await show(variant, undefined, width);
        const pictures = partOf(card, 'figure').getBoundingClientRect();
        const dose = partOf(card, 'dose').getBoundingClientRect();
        expect(pictures.right <= dose.left + 1, `${variant} ${width}`).to.equal(isSideBySide);
        expect(pictures.bottom <= dose.top + 1, `${variant} ${width}`).to.equal(!isSideBySide);
      }
    }
  });
});
