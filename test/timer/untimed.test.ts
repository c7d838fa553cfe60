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

describe('a step without a clock', () => {
  it('is a segment of its own, and takes next to no time of the program', () => {
    expect(program.segments.map(({phase}) => phase)).to.deep.equal(['prepare', 'move', 'relax', 'move']);
    expect(program.totalMs).to.be.closeTo(8000, 5);
  });

  it('counts nothing down, and changes by itself never', () => {
    const {remaining, nextChangeMs, segment} = snapshotAt(program, first!.startMs);
    expect([remaining, nextChangeMs, segment]).to.deep.equal([0, Infinity, first]);
  });

  it('waits for the reader, however long, and goes on from there', () => {
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

  it('keeps its place when paused, and lets go back', () => {
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

  it('has no tones after it, because nobody knows when they are due', () => {
    const kinds = tonesBetween(program, 0, 60_000).map(({kind}) => kind);
    expect(kinds).to.deep.equal(['ready', 'ready', 'ready', 'start']);
    expect(tonesBetween(program, program.totalMs, 1e6).map(({kind}) => kind)).to.deep.equal(['finish']);
  });

  it('counts as a segment where there are too many', () => {
    const many = fitted({...dose, reps: 1000, sets: 100});
    expect(buildProgram(many).segments.length).to.be.at.most(MAX_SEGMENTS);
  });
});

describe('a session that is taken up again', () => {
  it('waits paused at its place, and tells nobody', () => {
    const clock = new FakeClock();
    let told = 0;
    const session = new TimerSession(buildProgram({...dose, steps: [{kind: 'hold', seconds: 5}]}), clock, () => told++);
    session.restore(7400);
    expect([session.state, session.elapsedMs, told, clock.waiting]).to.deep.equal(['paused', 7400, 0, 0]);
    session.start();
    expect(told).to.equal(1);
    clock.advance(600);
    expect(session.snapshot.remaining).to.equal(2);
  });
});
