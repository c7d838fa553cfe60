import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {buildProgram, holdAndRelax, type Program, type Segment} from '../../src/timer/program.js';
import {snapshotAt} from '../../src/timer/snapshot.js';
import {anyDose} from '../helpers/arbitrary-dose.js';

const program = buildProgram({prepare: 5, reps: 2, sets: 2, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)});
const remainingAt = (elapsedMs: number): number => snapshotAt(program, elapsedMs).remaining;

/** The segment at a time, found by a linear search. */
const findSegment = ({segments}: Program, elapsedMs: number): Segment =>
  [...segments].reverse().find(({startMs}) => startMs <= elapsedMs) as Segment;

describe('the snapshot of a program', () => {
  it('counts down whole seconds, from the full length and never to 0', () => {
    expect([0, 1, 999, 1000, 4999].map(remainingAt)).to.deep.equal([5, 5, 5, 4, 1]);
    expect(remainingAt(5000), 'the hold begins').to.equal(5);
  });

  it('has the next phase and the time left', () => {
    const {segment, next, leftMs, repsDone} = snapshotAt(program, 5000 + 5000);
    expect(segment.phase).to.equal('relax');
    expect(next?.phase).to.equal('hold');
    expect(leftMs).to.equal(program.totalMs - 10_000);
    expect(repsDone).to.equal(0);
  });

  it('counts a repetition as completed when the next begins, and a set when the rest begins', () => {
    expect(snapshotAt(program, 13_000).repsDone, 'second hold').to.equal(1);
    expect(snapshotAt(program, 18_000).setsDone, 'rest').to.equal(1);
  });

  it('is finished at the end and after it', () => {
    for (const elapsedMs of [program.totalMs, program.totalMs + 1e9]) {
      const end = snapshotAt(program, elapsedMs);
      expect([end.leftMs, end.remaining, end.repsDone, end.setsDone, end.next, end.nextChangeMs]).to.deep.equal([
        0,
        0,
        4,
        2,
        undefined,
        Infinity,
      ]);
    }
  });

  it('finds the same segment as a linear search, at any time of any dose', () => {
    fc.assert(
      fc.property(anyDose, fc.double({min: 0, max: 1, noNaN: true}), (dose, share) => {
        const any = buildProgram(dose);
        const elapsedMs = any.totalMs * share;
        const {segment, remaining} = snapshotAt(any, elapsedMs);
        expect(segment).to.equal(findSegment(any, elapsedMs));
        expect(remaining).to.equal(Math.ceil((segment.startMs + segment.durationMs - elapsedMs) / 1000));
      }),
    );
  });

  it('is the same until the next change, and different after it', () => {
    fc.assert(
      fc.property(anyDose, fc.double({min: 0, max: 0.999, noNaN: true}), (dose, share) => {
        const any = buildProgram(dose);
        const now = snapshotAt(any, Math.floor(any.totalMs * share));
        const shownBy = ({index, remaining}: typeof now): string => `${index} ${remaining}`;
        expect(now.nextChangeMs).to.be.greaterThan(now.elapsedMs);
        expect(shownBy(snapshotAt(any, now.nextChangeMs - 0.01))).to.equal(shownBy(now));
        expect(shownBy(snapshotAt(any, now.nextChangeMs))).not.to.equal(shownBy(now));
      }),
    );
  });
});
