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
  const told = (): string[] => events.splice(0).map(({type}) => type.slice(6));
  const listen = (event: TimerEvent): number => events.push(event);

  beforeEach(async () => {
    clock = new FakeClock();
    events = [];
    timer = await fixture(
      html`<hold-timer exercise="pelvic-tilt" reps="2" sets="2" rest="20" .clock=${clock}></hold-timer>`,
    );
    // On the document: they bubble and cross shadow roots.
    for (const name of names) document.addEventListener(name, listen);
  });
  afterEach(() => {
    for (const name of names) document.removeEventListener(name, listen);
  });

  it('come in the order in which things happened, also where a listener pauses', () => {
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

  it('tell start, phases, repetitions, sets and finish, in order', () => {
    timer.start();
    expect(told()).to.deep.equal(['start', 'phase']);
    clock.advance(5000);
    expect(told(), 'hold').to.deep.equal(['phase']);
    clock.advance(8000);
    expect(told(), 'relax, hold').to.deep.equal(['phase', 'rep', 'phase']);
    clock.advance(5000);
    expect(told(), 'rest').to.deep.equal(['rep', 'set', 'phase']);
    clock.advance(20_000 + 13_000);
    expect(told()).to.deep.equal(['phase', 'phase', 'rep', 'phase', 'rep', 'set', 'finish']);
  });

  it('carry phase, place and step', () => {
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

  it('are none for a second that passes', () => {
    timer.start();
    clock.advance(5000);
    told();
    clock.advance(4999);
    expect(told()).to.deep.equal([]);
  });

  it('tell pause, carrying on and reset', () => {
    timer.start();
    clock.advance(6000);
    told();
    timer.pause();
    expect(told()).to.deep.equal(['pause']);
    timer.start();
    expect(told()).to.deep.equal(['start']);
    timer.reset();
    expect(told()).to.deep.equal(['reset']);
    timer.reset();
    timer.pause();
    expect(told()).to.deep.equal([]);
  });

  it('are one for all the phases that passed while the page was frozen', () => {
    timer.start();
    told();
    clock.freeze(14_000);
    const phases = events.filter(({type}) => type === 'timer-phase');
    expect(phases.map(({phase, rep, passed}) => [phase, rep, passed])).to.deep.equal([['hold', 2, 3]]);
    expect(told()).to.deep.equal(['rep', 'phase']);
  });

  it('tell skip and back as phases', () => {
    timer.start();
    told();
    timer.skip();
    expect(events.at(-1)?.phase).to.equal('hold');
    expect(told()).to.deep.equal(['phase']);
    timer.back();
    expect(told()).to.deep.equal(['phase']);
    timer.back();
    expect(told(), 'at the start of the first phase').to.deep.equal([]);
  });

  it('tell only the phase when the reader goes back from the end', () => {
    timer.start();
    clock.advance(120_000);
    told();
    timer.back();
    expect([timer.state, timer.phase]).to.deep.equal(['paused', 'hold']);
    expect(told()).to.deep.equal(['phase']);
  });

  it('begin again when it is done again', () => {
    timer.start();
    clock.advance(120_000);
    told();
    timer.start();
    expect(told()).to.deep.equal(['start', 'phase']);
  });
});
