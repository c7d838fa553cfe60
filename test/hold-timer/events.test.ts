import {expect, html} from '@open-wc/testing';
import '../../src/hold-timer/define.js';
import type {TimerEvent, TimerEventName} from '../../src/hold-timer/events.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {FakeClock} from '../helpers/fake-clock.js';
import {fixture} from '../helpers/fixture.js';

const names: TimerEventName[] = [
  'timer-start',
  'timer-pause',
  'timer-reset',
  'timer-phase',
  'timer-rep',
  'timer-set',
  'timer-finish',
];

describe('events of <hold-timer>', () => {
  let clock: FakeClock;
  let timer: HoldTimerElement;
  let events: TimerEvent[];
  const takeEventNames = (): string[] => events.splice(0).map(({type}) => type.slice(6));
  const listen = (event: TimerEvent): number => events.push(event);

  beforeEach(async () => {
    clock = new FakeClock();
    events = [];
    timer = await fixture(
      html`<hold-timer exercise="pelvic-tilt" reps="2" sets="2" rest="20" .clock=${clock}></hold-timer>`,
    );
    // On the document, because the events bubble and are composed.
    for (const name of names) document.addEventListener(name, listen);
  });
  afterEach(() => {
    for (const name of names) document.removeEventListener(name, listen);
  });

  it('are in chronological order, also if a listener pauses the timer', () => {
    const pause = (): void => timer.pause();
    timer.addEventListener('timer-start', pause);
    timer.start();
    expect(events.map(({type, state}) => [type.slice(6), state])).to.deep.equal([
      ['start', 'running'],
      ['phase', 'running'],
      ['pause', 'paused'],
    ]);
    expect(timer.state).to.equal('paused');
  });

  it('fire for start, phases, repetitions, sets and finish, in order', () => {
    timer.start();
    expect(takeEventNames()).to.deep.equal(['start', 'phase']);
    clock.advance(5000);
    expect(takeEventNames(), 'hold').to.deep.equal(['phase']);
    clock.advance(8000);
    expect(takeEventNames(), 'relax, hold').to.deep.equal(['phase', 'rep', 'phase']);
    clock.advance(5000);
    expect(takeEventNames(), 'rest').to.deep.equal(['rep', 'set', 'phase']);
    clock.advance(20_000 + 13_000);
    expect(takeEventNames()).to.deep.equal(['phase', 'phase', 'rep', 'phase', 'rep', 'set', 'finish']);
  });

  it('have the phase, the step and the progress', () => {
    timer.start();
    clock.advance(5000);
    const {state, phase, set, rep, side, step, repsDone, elapsed, passed, bubbles, composed, cancelable} =
      events.at(-1)!;
    expect({state, phase, set, rep, side, step, repsDone, elapsed, passed}).to.deep.equal({
      state: 'running',
      phase: 'hold',
      set: 1,
      rep: 1,
      side: 'one',
      step: 'hold',
      repsDone: 0,
      elapsed: 5,
      passed: 1,
    });
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
  });

  it('do not fire for each second', () => {
    timer.start();
    clock.advance(5000);
    takeEventNames();
    clock.advance(4999);
    expect(takeEventNames()).to.deep.equal([]);
  });

  it('fire for pause, resume and reset', () => {
    timer.start();
    clock.advance(6000);
    takeEventNames();
    timer.pause();
    expect(takeEventNames()).to.deep.equal(['pause']);
    timer.start();
    expect(takeEventNames()).to.deep.equal(['start']);
    timer.reset();
    expect(takeEventNames()).to.deep.equal(['reset']);
    timer.reset();
    timer.pause();
    expect(takeEventNames()).to.deep.equal([]);
  });

  it('combine the phases that passed while the page was frozen', () => {
    timer.start();
    takeEventNames();
    clock.freeze(14_000);
    const phases = events.filter(({type}) => type === 'timer-phase');
    expect(phases.map(({phase, rep, passed}) => [phase, rep, passed])).to.deep.equal([['hold', 2, 3]]);
    expect(takeEventNames()).to.deep.equal(['rep', 'phase']);
  });

  it('fire for skip and back, as phases', () => {
    timer.start();
    takeEventNames();
    timer.skip();
    expect(events.at(-1)?.phase).to.equal('hold');
    expect(takeEventNames()).to.deep.equal(['phase']);
    timer.back();
    expect(takeEventNames()).to.deep.equal(['phase']);
    timer.back();
    expect(takeEventNames(), 'at the start of the first phase').to.deep.equal([]);
  });

  it('fire only for the phase when the user goes back from the end', () => {
    timer.start();
    clock.advance(120_000);
    takeEventNames();
    timer.back();
    expect([timer.state, timer.phase]).to.deep.equal(['paused', 'hold']);
    expect(takeEventNames()).to.deep.equal(['phase']);
  });

  it('fire again after a restart', () => {
    timer.start();
    clock.advance(120_000);
    takeEventNames();
    timer.start();
    expect(takeEventNames()).to.deep.equal(['start', 'phase']);
  });
});
