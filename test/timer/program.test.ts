import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {buildProgram, holdAndRelax, type Dose} from '../../src/timer/program.js';
import {SWITCH_SECONDS} from '../../src/timer/switch.js';
import {anyDose} from '../helpers/arbitrary-dose.js';

const dose: Dose = {prepare: 5, reps: 2, sets: 2, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)};
const phasesOf = (dose: Dose): string[] =>
  buildProgram(dose).segments.map(({phase, durationMs}) => `${phase} ${durationMs / 1000}`);

describe('the program of a dose', () => {
  it('prepares, holds, relaxes between repetitions and rests between sets', () => {
    expect(phasesOf(dose)).to.deep.equal([
      'prepare 5',
      'hold 5',
      'relax 3',
      'hold 5',
      'rest 30',
      'hold 5',
      'relax 3',
      'hold 5',
    ]);
  });

  it('has the set and repetition of each hold, and for a rest the completed set', () => {
    const {segments} = buildProgram(dose);
    expect(segments.map(({phase, set, rep, repsBefore}) => `${phase} ${set}.${rep} after ${repsBefore}`)).to.deep.equal(
      [
        'prepare 1.1 after 0',
        'hold 1.1 after 0',
        'relax 1.1 after 0',
        'hold 1.2 after 1',
        'rest 1.1 after 2',
        'hold 2.1 after 2',
        'relax 2.1 after 2',
        'hold 2.2 after 3',
      ],
    );
  });

  it('has all sets of each side, with time to change sides between them', () => {
    const {segments, totalReps} = buildProgram({...dose, sets: 1, reps: 1, sides: 'both'});
    expect(segments.map(({phase, side}) => `${phase} ${side}`)).to.deep.equal([
      'prepare left',
      'hold left',
      'switch right',
      'hold right',
    ]);
    expect(segments[2]?.durationMs).to.equal(SWITCH_SECONDS * 1000);
    expect(totalReps).to.equal(2);
  });

  it('omits phases that take no time', () => {
    expect(phasesOf({...dose, prepare: 0, rest: 0, steps: holdAndRelax(7.5, 0)})).to.deep.equal(
      Array(4).fill('hold 7.5'),
    );
  });

  it('throws for a dose in which nothing takes time', () => {
    expect(() => buildProgram({...dose, prepare: 0, rest: 0, steps: holdAndRelax(0, 0)})).to.throw(RangeError);
  });

  it('has segments without gaps that sum to the total, for any dose', () => {
    fc.assert(
      fc.property(anyDose, (any) => {
        const {segments, totalMs, totalReps} = buildProgram(any);
        let endMs = 0;
        for (const {startMs, durationMs} of segments) {
          expect(startMs).to.equal(endMs);
          expect(durationMs).to.be.greaterThan(0);
          endMs += durationMs;
        }
        expect(endMs).to.equal(totalMs);
        expect(totalReps).to.equal(any.sets * any.reps * (any.sides === 'both' ? 2 : 1));
      }),
    );
  });
});
