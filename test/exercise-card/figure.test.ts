import {expect, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/exercise-card/define.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {canEmulateMedia} from '../helpers/capabilities.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {partOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

describe('the figure of an exercise card', () => {
  let card: ExerciseCardElement;
  let clock: FakeClock;
  const show = async (exercise: string, figure = 'animated'): Promise<void> => {
    card = await fixture(html`<exercise-card exercise=${exercise} figure=${figure} timer="open"></exercise-card>`);
    clock = new FakeClock();
    const timer = await timerOf(card);
    timer.clock = clock;
    await timer.updateComplete;
  };
  /** The elements that are shown on screen; in print there are more. */
  const visible = (selector: string): Element[] =>
    [...card.shadowRoot!.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const pictures = (): string[] => visible('.picture').map((picture) => picture.getAttribute('aria-label')!);
  const captions = (): string[] => visible('figcaption').map(({textContent}) => textContent.trim());
  const animations = (): Animation[] => visible('.figure').flatMap((figure) => figure.getAnimations({subtree: true}));
  const advance = async (seconds: number): Promise<void> => {
    clock.advance(seconds * 1000);
    await card.updateComplete;
  };

  for (const exercise of ['pelvic-tilt', 'pelvic-tilt-arm-raise', 'wall-pelvic-tilt', 'band-pelvic-tilt']) {
    it(`shows start and end of ${exercise} side by side, numbered and described`, async () => {
      card = await fixture(html`<exercise-card exercise=${exercise}></exercise-card>`);
      expect(captions().map((caption) => caption.slice(0, 4))).to.deep.equal(['1 · ', '2 · ']);
      for (const alt of pictures()) expect(alt.length).to.be.greaterThan(40);
      for (const figure of card.shadowRoot!.querySelectorAll('.figure')) {
        const {width, height} = figure.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.greaterThan(90);
      }
    });
  }

  it('follows the timer: rests, tilts, raises the arms and lowers them', async () => {
    await show('pelvic-tilt-arm-raise');
    expect(pictures()).to.have.length(1);
    card.shadowRoot!.querySelector('hold-timer')!.start();
    const shown: string[] = [];
    // Get ready, hold, arms up, arms down, relax.
    for (const seconds of [0, 5, 5, 3, 3]) {
      await advance(seconds);
      shown.push(captions()[0]!);
    }
    expect(shown).to.deep.equal([
      'Relaxed: a gap',
      'Tilt and hold',
      'Arms up, back stays down',
      'Tilt and hold',
      'Relaxed: a gap',
    ]);
  });

  it('moves only from one pose to the next', async () => {
    await show('pelvic-tilt');
    card.shadowRoot!.querySelector('hold-timer')!.start();
    await advance(3);
    expect(animations()).to.have.length(0);
    await advance(2);
    expect(animations().length, 'the tilt').to.be.greaterThan(20);
  });

  it('plays back and forth when the button is pressed, and stops when it is pressed again', async () => {
    card = await fixture(html`<exercise-card exercise="pelvic-tilt"></exercise-card>`);
    expect(animations(), 'does not play by itself').to.have.length(0);
    partOf(card, 'play').click();
    await card.updateComplete;
    expect(pictures()).to.have.length(1);
    const count = animations().length;
    expect(count).to.be.greaterThan(20);
    for (const {effect} of animations()) expect(effect!.getTiming().iterations).to.equal(Infinity);
    card.headingLevel = 3;
    await card.updateComplete;
    expect(animations()).to.have.length(count);
    expect(partOf(card, 'play').textContent.trim()).to.equal('Stop the movement');
    partOf(card, 'play').click();
    await card.updateComplete;
    expect([pictures().length, animations().length]).to.deep.equal([2, 0]);
  });

  it('stops playing when the timer starts', async () => {
    card = await fixture(html`<exercise-card exercise="pelvic-tilt"></exercise-card>`);
    partOf(card, 'play').click();
    await card.updateComplete;
    partOf(card, 'start').click();
    await timerOf(card);
    const running = animations().filter(({effect}) => effect!.getTiming().iterations === Infinity);
    expect(running).to.have.length(0);
    card.shadowRoot!.querySelector('hold-timer')!.reset();
  });

  it('starts again with another exercise, without moving from a pose of the previous one', async () => {
    await show('pelvic-tilt');
    card.shadowRoot!.querySelector('hold-timer')!.start();
    await advance(6);
    expect(captions()).to.deep.equal(['Tilt and hold: no gap']);
    card.exercise = 'wall-pelvic-tilt';
    await card.updateComplete;
    expect(pictures()[0]).to.contain('wall');
    expect(animations()).to.have.length(0);
  });

  it('stays two stills with figure="static", and with reduced motion', async function () {
    await show('pelvic-tilt', 'static');
    expect(pictures()).to.have.length(2);
    if (!canEmulateMedia) this.skip();
    await emulateMedia({reducedMotion: 'reduce'});
    await show('pelvic-tilt');
    expect(pictures()).to.have.length(2);
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('is missing with figure="none"', async () => {
    await show('pelvic-tilt', 'none');
    expect(pictures()).to.deep.equal([]);
    await expect(card).to.be.accessible();
  });

  it('is animated, with one warning, if the attribute is invalid', async () => {
    const record = new ConsoleRecord();
    record.start();
    await show('pelvic-tilt', 'cinema');
    record.stop();
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('figure="cinema"').and.to.contain('Using animated.');
    expect(pictures()).to.have.length(1);
  });

  it('has a shirt in the accent colour, or in a colour of its own', async () => {
    await show('pelvic-tilt');
    const shirt = (): string => {
      const shirts = [...card.shadowRoot!.querySelectorAll('.figure .top')];
      return getComputedStyle(shirts.find((part) => !part.closest('.edge, .far'))!).fill;
    };
    const teal = shirt();
    card.style.setProperty('--physio-accent', '#7b2d6b');
    const plum = shirt();
    expect(plum).not.to.equal(teal);
    card.style.setProperty('--physio-figure-top', 'rgb(1, 2, 3)');
    expect(shirt()).to.equal('rgb(1, 2, 3)');
    expect(partOf(card, 'figure').offsetHeight).to.be.greaterThan(100);
  });
});
