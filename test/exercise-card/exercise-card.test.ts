import {expect, html, nextFrame} from '@open-wc/testing';
import '../../src/exercise-card/define.js';
import {exerciseIds} from '../../src/api/content.js';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {hasPart, partOf, textOf} from '../helpers/text.js';
import {timerOf} from '../helpers/timer-of.js';

const show = (exercise: string): Promise<ExerciseCardElement> =>
  fixture(html`<exercise-card exercise=${exercise}></exercise-card>`);

describe('<exercise-card>', () => {
  it('shows everything about an exercise', async () => {
    const card = await show('pelvic-tilt-arm-raise');
    const text = textOf(card);
    for (const part of [
      'Exercise 2 of 4 · Builds on Pelvic tilt',
      'Pelvic tilt with arm raise',
      'Trains your tummy to keep your back steady',
      '3sets5times 5 shold',
      'Lying on your back',
      'About 4 min',
      'A stick, if you like',
      'Lie on your back with your knees bent',
      'Hold for 5 seconds. Keep breathing.',
      'Slowly raise your arms over your head.',
      'Corrected. The article says to make a gap. This tilt closes it.',
      'Corrected. The article says to keep the pressure on the hip.',
      'Breathing. Breathe out as you tilt.',
      'How it should feel',
      'Common mistakes',
      'When to stop Stop if the pain gets worse, spreads down a leg, or you feel numb or weak.',
      'Easier Pelvic tilt',
      'Harder Wall pelvic tilt',
      'Getting down to the floor and up again',
      'Do 3 sets. In each set, do it 5 times and hold for 5 seconds each time.',
      'How often. Once a day is a good start.',
      '“Why does my back hurt when I walk?” by Dr. Marcus Yu Bin Pai, MD, PhD.',
      'Ours “How often”, “How it should feel”, “Common mistakes”, “When to stop”, “Getting down to the floor and up again”,',
      'and the times to get ready, move, relax and rest.',
      'Not yet checked by a clinician.',
      '21 references',
    ]) {
      expect(text).to.contain(part);
    }
  });

  it('quotes the article’s dose if it has no number, and says that the number of the timer is built in', async () => {
    const card = await show('pelvic-tilt');
    expect(textOf(card, '[part=dose]')).to.equal('A few times 5 shold');
    expect(textOf(card)).to.contain('The article gives no number. Our timer starts with 1 set of 5.');
    expect(textOf(await show('wall-pelvic-tilt'))).not.to.contain('gives no number');
  });

  it('names the equipment', async () => {
    const equipmentOf = async (id: string): Promise<string> => textOf(await show(id), '[part=chips]');
    expect(await equipmentOf('pelvic-tilt')).to.match(/Nothing needed$/);
    expect(await equipmentOf('pelvic-tilt-arm-raise')).to.match(/A stick, if you like$/);
    expect(await equipmentOf('band-pelvic-tilt')).to.match(/A wall ?Resistance band$/);
  });

  for (const id of exerciseIds) {
    it(`shows ${id} with the stop rule, and passes axe in light and dark`, async () => {
      const card = await show(id);
      expect(partOf(card, 'stop').offsetHeight).to.be.greaterThan(40);
      for (const theme of ['light', 'dark']) {
        card.setAttribute('theme', theme);
        await expect(card).to.be.accessible();
      }
    });
  }

  it('links the article and all 21 references', async () => {
    const card = await show('pelvic-tilt');
    const links = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.sources a')].map(({href}) => href);
    expect(links).to.have.length(22);
    expect(links[0]).to.equal('https://musclepain.org/why-does-my-back-hurt-when-i-walk/');
    expect(links[11]).to.equal(
      'https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=ut3391',
    );
  });

  it('has headings of the given level', async () => {
    const card = await show('pelvic-tilt');
    const levels = (): string[] =>
      [...card.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({localName}) => localName);
    expect(levels()).to.deep.equal(['h2', 'h3', 'h3', 'h3', 'h3']);
    card.headingLevel = 5;
    await card.updateComplete;
    expect(levels()).to.deep.equal(['h5', 'h6', 'h6', 'h6', 'h6']);
  });

  it('hides the sources with sources="none", and shows another exercise when the attribute changes', async () => {
    const card = await show('pelvic-tilt');
    card.sources = 'none';
    card.exercise = 'wall-pelvic-tilt';
    await card.updateComplete;
    expect(hasPart(card, 'sources')).to.equal(false);
    expect(textOf(card, '.title')).to.equal('Wall pelvic tilt');
  });

  it('needs no horizontal scrolling at 320 px, even with text twice as large', async () => {
    const card = await show('band-pelvic-tilt');
    for (const size of ['16px', '32px']) {
      card.style.cssText = `width: 288px; font-size: ${size}`;
      const surface = partOf(card, 'card');
      const {left, right} = surface.getBoundingClientRect();
      for (const inside of surface.querySelectorAll('*:not(svg *)')) {
        if (!inside.checkVisibility()) continue;
        const box = inside.getBoundingClientRect();
        expect(box.right, `${size} ${inside.className}`).to.be.at.most(right + 0.5);
        expect(box.left, `${size} ${inside.className}`).to.be.at.least(left - 0.5);
      }
    }
  });

  it('shows the Start button without scrolling on a phone', async () => {
    for (const id of exerciseIds) {
      const card = await show(id);
      card.style.width = '328px';
      const bottom = partOf(card, 'start').getBoundingClientRect().bottom - card.getBoundingClientRect().top;
      expect(bottom, id).to.be.lessThan(740);
    }
  });
});

describe('the timer of <exercise-card>', () => {
  /** Opens a card whose timer is shown, and gives the timer a fake clock. */
  const open = async (exercise: string): Promise<[ExerciseCardElement, HoldTimerElement, FakeClock]> => {
    const card = await fixture<ExerciseCardElement>(
      html`<exercise-card exercise=${exercise} timer="open"></exercise-card>`,
    );
    const timer = await timerOf(card);
    const clock = new FakeClock();
    timer.clock = clock;
    await timer.updateComplete;
    return [card, timer, clock];
  };

  it('starts when its button is pressed, with the dose of the exercise, and gets the focus', async () => {
    const card = await show('wall-pelvic-tilt');
    expect(hasPart(card, 'timer'), 'not shown before it is started').to.equal(false);
    partOf(card, 'start').click();
    const timer = await timerOf(card);
    await timer.updateComplete;
    expect([timer.state, timer.program?.dose.sets, timer.program?.dose.reps]).to.deep.equal(['running', 3, 5]);
    expect(card.shadowRoot!.activeElement?.localName).to.equal('hold-timer');
    expect(hasPart(card, 'start')).to.equal(false);
    expect(partOf(card, 'stop').offsetHeight, 'the stop rule stays').to.be.greaterThan(40);
    timer.pause();
  });

  it('does not start if the card has been removed in the meantime', async () => {
    const [card, timer] = await open('wall-pelvic-tilt');
    const started = card.start();
    card.remove();
    await started;
    expect(timer.state).to.equal('idle');
  });

  it('does not open if the card has changed to another exercise in the meantime', async () => {
    const card = await show('wall-pelvic-tilt');
    partOf(card, 'start').click();
    card.exercise = 'pelvic-tilt';
    await import('../../src/hold-timer/define.js');
    await nextFrame();
    await card.updateComplete;
    expect(textOf(card, '.title')).to.equal('Pelvic tilt');
    expect(hasPart(card, 'timer')).to.equal(false);
    expect(hasPart(card, 'start')).to.equal(true);
  });

  it('marks its current step in the list of steps', async () => {
    const [card, timer, clock] = await open('pelvic-tilt-arm-raise');
    const current = (): string => textOf(card, '[aria-current=step] p');
    const marked = [current()];
    timer.start();
    for (const seconds of [0, 5, 5, 3, 3, 3]) {
      clock.advance(seconds * 1000);
      await card.updateComplete;
      marked.push(current());
    }
    expect(marked).to.deep.equal([
      '',
      'Lie on your back with your knees bent and your feet flat. Let your shoulders relax. Hold a stick or a small bar if you want your arms to feel heavier.',
      'Hold for 5 seconds. Keep breathing.',
      'Slowly raise your arms over your head. Keep your low back down.',
      'Bring your arms back down, just as slowly.',
      'Let go and relax.',
      'Hold for 5 seconds. Keep breathing.',
    ]);
    timer.reset();
    await card.updateComplete;
    expect(current()).to.equal('');
  });

  it('is shown but does not start with timer="open", and is missing with timer="none"', async () => {
    const [card, timer, clock] = await open('pelvic-tilt');
    clock.advance(60_000);
    expect(timer.state).to.equal('idle');
    card.timer = 'none';
    await card.updateComplete;
    expect([hasPart(card, 'timer'), hasPart(card, 'start')]).to.deep.equal([false, false]);
  });

  it('fires events that reach the page', async () => {
    const [card, timer, clock] = await open('pelvic-tilt');
    const types: string[] = [];
    for (const type of ['timer-start', 'timer-finish'] as const) {
      card.addEventListener(type, (event) => types.push(`${event.type} ${event.repsDone}`));
    }
    timer.start();
    clock.advance(60_000);
    expect(types).to.deep.equal(['timer-start 0', 'timer-finish 5']);
  });

  it('passes axe while it is running', async () => {
    const [card, timer, clock] = await open('pelvic-tilt-arm-raise');
    timer.start();
    clock.advance(6000);
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });
});

describe('mistakes in the attributes of <exercise-card>', () => {
  const record = new ConsoleRecord();
  beforeEach(() => record.start());
  afterEach(() => record.stop());

  it('cause one warning and the fallback content if the exercise is unknown', async () => {
    const card = await fixture<ExerciseCardElement>(
      html`<exercise-card exercise="pelvic-tlit"><p>Lie down. Tilt your pelvis.</p></exercise-card>`,
    );
    card.sources = 'none';
    await card.updateComplete;
    expect(record.warnings).to.have.length(1);
    for (const part of ['<exercise-card>', 'exercise="pelvic-tlit"', exerciseIds.join(', ')]) {
      expect(record.warnings[0]).to.contain(part);
    }
    expect(card.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('show a sentence if there is no fallback content', async () => {
    const card = await fixture<ExerciseCardElement>(html`<exercise-card></exercise-card>`);
    expect(textOf(card)).to.equal('This exercise cannot be shown.');
    expect(record.warnings[0]).to.contain('exercise=""');
  });

  it('cause a warning for each, and the defaults apply', async () => {
    const card = await fixture<ExerciseCardElement>(
      html`<exercise-card exercise="pelvic-tilt" heading-level="9" timer="soon" sources="some"></exercise-card>`,
    );
    expect(record.warnings.map((text) => /[\w-]+="\w+"/.exec(text)?.[0])).to.have.members([
      'heading-level="9"',
      'timer="soon"',
      'sources="some"',
    ]);
    expect(hasPart(card, 'start')).to.equal(true);
    expect(card.shadowRoot!.querySelector('h2')).not.to.equal(null);
  });
});
