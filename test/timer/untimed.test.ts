import {expect} from '@open-wc/testing';
import {tonesBetween} from '../../src/cues/tones.js';
import {fitted, MAX_SEGMENTS} from '../../src/timer/limits.js';
import {buildProgram, type Dose} from '../../src/timer/program.js';
import {TimerSession} from '../../src/timer/session.js';
import {snapshotAt} from '../../src/timer/snapshot.js';
import {FakeClock} from '../helpers/fake-clock.js';

const dose: Dose = {
  prepare: 5,
  reps: 2,
  sets: 1,
  rest: 30,
  sides: 'one',
  steps: [
    {kind: 'move', seconds: 0, untimed: true},
    {kind: 'relax', seconds: 3},
  ],
};
const program = buildProgram(dose);
const [, first, , second] = program.segments;

describe('an untimed step', () => {
  it('has its own segment, and takes almost no time of the program', () => {
    expect(program.segments.map(({phase}) => phase)).to.deep.equal(['prepare', 'move', 'relax', 'move']);
    expect(program.totalMs).to.be.closeTo(8000, 5);
  });

  it('has no countdown, and never ends by itself', () => {
    const {remaining, nextChangeMs, segment} = snapshotAt(program, first!.startMs);
    expect([remaining, nextChangeMs, segment]).to.deep.equal([0, Infinity, first]);
  });

  it('waits for a skip for any time, and continues from there', () => {
    const clock = new FakeClock();
    const session = new TimerSession(program, clock, () => undefined);
    session.start();
    clock.advance(1e7);
    expect([session.state, session.snapshot.segment, clock.waiting]).to.deep.equal(['running', first, 0]);
    session.skip();
    expect(session.snapshot.segment.phase).to.equal('relax');
    expect(session.snapshot.remaining).to.equal(3);
    clock.advance(1e7);
    expect(session.snapshot.segment).to.equal(second);
    expect(session.snapshot.repsDone).to.equal(1);
    session.skip();
    expect(session.state).to.equal('finished');
  });

  it('keeps its position when paused, and allows going back', () => {
    const clock = new FakeClock();
    const session = new TimerSession(program, clock, () => undefined);
    session.start();
    clock.advance(60_000);
    session.pause();
    session.start();
    expect(session.snapshot.segment).to.equal(first);
    session.back();
    expect(session.snapshot.segment.phase).to.equal('prepare');
    clock.advance(4999);
    expect(session.snapshot.segment.phase).to.equal('prepare');
    clock.advance(1);
    expect(session.snapshot.segment).to.equal(first);
  });

  it('has no tones after it, because their time is not known', () => {
    const kinds = tonesBetween(program, 0, 60_000).map(({kind}) => kind);
    expect(kinds).to.deep.equal(['ready', 'ready', 'ready', 'start']);
    expect(tonesBetween(program, program.totalMs, 1e6).map(({kind}) => kind)).to.deep.equal(['finish']);
  });

  it('counts towards the maximum number of segments', () => {
    const fittedDose = fitted({...dose, reps: 1000, sets: 100});
    expect(buildProgram(fittedDose).segments.length).to.be.at.most(MAX_SEGMENTS);
  });
});

describe('a restored session', () => {
  it('is paused at its position, and does not call back', () => {
    const clock = new FakeClock();
    let changes = 0;
    const session = new TimerSession(
      buildProgram({...dose, steps: [{kind: 'hold', seconds: 5}]}),
      clock,
      () => changes++,
    );
    session.restore(7400);
    expect([session.state, session.elapsedMs, changes, clock.waiting]).to.deep.equal(['paused', 7400, 0, 0]);
    session.start();
    expect(changes).to.equal(1);
    clock.advance(600);
    expect(session.snapshot.remaining).to.equal(2);
  });
});
