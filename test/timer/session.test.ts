import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {buildProgram, holdAndRelax} from '../../src/timer/program.js';
import {TimerSession} from '../../src/timer/session.js';
import {anyDose} from '../helpers/arbitrary-dose.js';
import {FakeClock} from '../helpers/fake-clock.js';

const program = buildProgram({prepare: 5, reps: 2, sets: 1, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)});

describe('a timer session', () => {
  let clock: FakeClock;
  let changes: number;
  let session: TimerSession;
  beforeEach(() => {
    clock = new FakeClock();
    changes = 0;
    session = new TimerSession(program, clock, () => changes++);
  });

  it('does nothing until it is started', () => {
    clock.advance(60_000);
    expect([session.state, session.elapsedMs, changes, clock.waiting]).to.deep.equal(['idle', 0, 0, 0]);
  });

  it('wakes once a second and at the end', () => {
    session.start();
    clock.advance(3000);
    expect(changes).to.equal(1 + 3);
    clock.advance(60_000);
    expect(session.state).to.equal('finished');
    expect(changes).to.equal(1 + program.totalMs / 1000);
    expect(clock.waiting, 'no more callbacks').to.equal(0);
  });

  it('does not advance while paused', () => {
    session.start();
    clock.advance(7400);
    session.pause();
    clock.advance(1e6);
    expect(session.snapshot.remaining).to.equal(3);
    expect(clock.waiting).to.equal(0);
    session.start();
    clock.advance(599);
    expect(session.snapshot.remaining).to.equal(3);
    clock.advance(1);
    expect(session.snapshot.remaining).to.equal(2);
  });

  it('loses no time to any number of pauses', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: 0, max: 3000}), fc.integer({min: 0, max: 1e6})), {maxLength: 20}),
        (spans) => {
          const run = new TimerSession(program, clock, () => undefined);
          let ranMs = 0;
          for (const [runMs, pauseMs] of spans) {
            run.start();
            clock.advance(runMs);
            run.pause();
            clock.advance(pauseMs);
            ranMs += runMs;
            // Another start would restart it.
            if (run.state === 'finished') break;
          }
          expect(run.elapsedMs).to.equal(Math.min(ranMs, program.totalMs));
          run.reset();
        },
      ),
    );
  });

  it('is up to date after the page was frozen', () => {
    session.start();
    clock.freeze(11_500);
    expect([session.snapshot.segment.phase, session.snapshot.remaining]).to.deep.equal(['relax', 2]);
    clock.freeze(1e9);
    expect(session.state).to.equal('finished');
  });

  it('skips to the start of the next phase, and from the last phase to the end', () => {
    session.start();
    for (const startMs of [5000, 10_000, 13_000]) {
      clock.advance(1700);
      session.skip();
      expect(session.elapsedMs).to.equal(startMs);
    }
    session.skip();
    expect(session.state).to.equal('finished');
    session.skip();
    expect(session.elapsedMs).to.equal(program.totalMs);
  });

  it('goes back to the start of the phase, or of the previous one if the phase has just begun', () => {
    session.start();
    clock.advance(7000);
    session.back();
    expect(session.elapsedMs).to.equal(5000);
    clock.advance(900);
    session.back();
    expect(session.elapsedMs).to.equal(0);
    session.back();
    expect(session.elapsedMs).to.equal(0);
  });

  it('is at the start of a phase, or at the end, after skip or back at any time of any dose', () => {
    fc.assert(
      fc.property(anyDose, fc.double({min: 0, max: 1, noNaN: true}), (dose, share) => {
        const any = buildProgram(dose);
        const starts = new Set(any.segments.map(({startMs}) => startMs));
        for (const move of ['skip', 'back'] as const) {
          const run = new TimerSession(any, clock, () => undefined);
          run.restore(Math.floor(any.totalMs * share));
          const {elapsedMs} = run;
          run[move]();
          expect(starts.has(run.elapsedMs) || run.state === 'finished').to.equal(true);
          if (move === 'skip') expect(run.elapsedMs).to.be.at.least(elapsedMs);
          else expect(run.elapsedMs).to.be.at.most(elapsedMs);
        }
      }),
    );
  });

  it('stays paused after a skip, and is paused after going back from the end', () => {
    session.start();
    session.pause();
    session.skip();
    expect([session.state, session.elapsedMs]).to.deep.equal(['paused', 5000]);
    session.start();
    clock.advance(60_000);
    session.back();
    expect([session.state, session.elapsedMs]).to.deep.equal(['paused', 13_000]);
  });

  it('does not advance if the clock goes back or returns NaN', () => {
    for (const time of [-1000, NaN]) {
      let now = 5000;
      const run = new TimerSession(program, {now: () => now, wake: () => () => undefined}, () => undefined);
      run.start();
      now = time;
      expect([run.state, run.elapsedMs]).to.deep.equal(['running', 0]);
      run.sync();
      run.pause();
      expect([run.state, run.elapsedMs]).to.deep.equal(['paused', 0]);
    }
  });

  it('restarts from the beginning after the finish', () => {
    session.start();
    clock.advance(60_000);
    session.start();
    expect([session.state, session.elapsedMs]).to.deep.equal(['running', 0]);
  });

  it('ignores skip, back, pause and reset before the start', () => {
    session.skip();
    session.back();
    session.pause();
    session.reset();
    expect([session.state, changes]).to.deep.equal(['idle', 0]);
  });

  it('goes on with other labels, without a change that is reported', () => {
    session.start();
    clock.advance(6000);
    const before = [session.elapsedMs, changes];
    const steps = program.dose.steps.map((step, i) => ({...step, id: `step ${i}`}));
    session.relabel(buildProgram({...program.dose, steps}));
    expect([session.elapsedMs, changes]).to.deep.equal(before);
    expect(session.snapshot.segment.step?.id).to.equal('step 0');
    clock.advance(1000);
    expect([session.state, changes]).to.deep.equal(['running', before[1]! + 1]);
  });

  it('refuses labels for other segments', () => {
    const others = {
      'another length': {steps: holdAndRelax(6, 3)},
      'other lengths of the same sum': {steps: holdAndRelax(6, 1)},
      'one more': {reps: 3},
      'another kind': {steps: [{kind: 'move', seconds: 5} as const, {kind: 'relax', seconds: 3} as const]},
      'a longer end': {steps: [{kind: 'hold', seconds: 5} as const, {kind: 'hold', seconds: 3} as const]},
    };
    for (const [what, changed] of Object.entries(others))
      expect(() => session.relabel(buildProgram({...program.dose, ...changed})), what).to.throw(RangeError);
    expect(session.program).to.equal(program);
  });
});
