// The `dose` property: what a card, a plan or a script gives to a timer.
import {expect, html} from '@open-wc/testing';
import '../../src/define.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {ConsoleRecord} from '../helpers/console.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';
import {textOf} from '../helpers/text.js';

const lift = (say = 'Lift'): NonNullable<HoldTimerElement['dose']> => ({
  prepare: 2,
  reps: 4,
  sets: 2,
  rest: 10,
  sides: 'one',
  steps: [
    {id: 'lift', kind: 'hold', seconds: 6, say},
    {kind: 'relax', seconds: 1},
  ],
});

describe('the dose of a timer', () => {
  const record = new ConsoleRecord();
  let clock: FakeClock;
  let timer: HoldTimerElement;

  beforeEach(async () => {
    record.start();
    clock = new FakeClock();
    timer = await fixture<HoldTimerElement>(html`<hold-timer .clock=${clock} .dose=${lift()}></hold-timer>`);
  });
  afterEach(() => {
    timer.reset();
    record.stop();
  });
  const numbers = (): number[] => {
    const {prepare, hold, reps, sets, rest} = timer.program!.dose;
    return [prepare, hold, reps, sets, rest];
  };

  it('is what runs, and an attribute replaces its number', async () => {
    expect(numbers()).to.deep.equal([2, 6, 4, 2, 10]);
    expect(timer.program!.totalMs).to.equal((2 + 2 * (4 * 7 - 1) + 10) * 1000);
    timer.hold = 8;
    timer.sets = 1;
    await timer.updateComplete;
    expect(numbers()).to.deep.equal([2, 8, 4, 1, 10]);
  });

  it('does not begin again when a framework sets an equal one', async () => {
    timer.start();
    clock.advance(5000);
    const {elapsed} = timer;
    timer.dose = lift();
    await timer.updateComplete;
    expect([timer.state, timer.elapsed]).to.deep.equal(['running', elapsed]);
  });

  it('goes on with other labels, and begins again with other times', async () => {
    timer.start();
    clock.advance(5000);
    timer.dose = lift('Press');
    await timer.updateComplete;
    expect([timer.state, textOf(timer, '.phase')]).to.deep.equal(['running', 'Press']);
    timer.dose = {...lift('Press'), reps: 3};
    await timer.updateComplete;
    expect(timer.state).to.equal('idle');
    expect(numbers()).to.deep.equal([2, 6, 3, 2, 10]);
  });

  it('keeps what the user has adjusted while it is equal', async () => {
    timer.renderRoot.querySelector<HTMLElement>('[part=settings]')!.click();
    await timer.updateComplete;
    const reps = timer.renderRoot.querySelector<HTMLInputElement>('input[name=reps]')!;
    reps.value = '7';
    reps.dispatchEvent(new Event('change', {bubbles: true}));
    timer.dose = lift('Press');
    await timer.updateComplete;
    expect(numbers()).to.deep.equal([2, 6, 7, 2, 10]);
    expect(timer.program!.dose.steps[0]!.say).to.equal('Press');
  });

  it('is not changed by a page that changes its own objects later', async () => {
    const mine = lift() as unknown as {steps: {seconds: number}[]};
    timer.dose = mine as unknown as typeof timer.dose;
    await timer.updateComplete;
    mine.steps[0]!.seconds = 60;
    timer.requestUpdate();
    await timer.updateComplete;
    expect(timer.program!.dose.steps[0]!.seconds).to.equal(6);
  });

  it('is left out with one warning if it is invalid', async () => {
    for (const [invalid, what] of [
      [{...lift(), reps: 0}, 'no repetitions'],
      [{...lift(), steps: []}, 'no steps'],
      [{...lift(), sides: 'all'}, 'unknown sides'],
      [{steps: lift().steps}, 'no numbers'],
      ['3 x 5', 'text'],
    ] as const) {
      record.warnings.length = 0;
      timer.dose = invalid as unknown as typeof timer.dose;
      await timer.updateComplete;
      expect(numbers(), what).to.deep.equal([5, 5, 5, 1, 30]);
      expect(record.warnings.length, what).to.equal(1);
      expect(record.warnings[0], what).to.match(/^<hold-timer>: invalid dose="/);
    }
  });
});
