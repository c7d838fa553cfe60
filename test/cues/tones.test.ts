import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tonesBetween} from '../../src/cues/tones.js';
import {buildProgram, holdAndRelax} from '../../src/timer/program.js';
import {anyDose} from '../helpers/arbitrary-dose.js';

const program = buildProgram({prepare: 5, reps: 2, sets: 1, rest: 30, sides: 'one', steps: holdAndRelax(5, 3)});
const tonesFrom = (fromMs: number, toMs: number): string[] =>
  tonesBetween(program, fromMs, toMs).map(({kind, atMs}) => `${atMs / 1000} ${kind}`);

describe('the tones of a program', () => {
  it('count down to the start and the end of a hold, and differ for start, end and finish', () => {
    expect(tonesFrom(0, Infinity)).to.deep.equal([
      '2 ready',
      '3 ready',
      '4 ready',
      '5 start',
      '7 count',
      '8 count',
      '9 count',
      '10 end',
      '13 start',
      '15 count',
      '16 count',
      '17 count',
      '18 finish',
    ]);
  });

  it('include the start of a range, and exclude its end', () => {
    expect(tonesFrom(5000, 8000)).to.deep.equal(['5 start', '7 count']);
    expect(tonesFrom(5001, 7000)).to.deep.equal([]);
    expect(tonesFrom(18_001, Infinity)).to.deep.equal([]);
  });

  it('announce a change of sides, and count the last seconds of a rest', () => {
    const both = buildProgram({prepare: 0, reps: 1, sets: 2, rest: 10, sides: 'both', steps: holdAndRelax(2, 0)});
    const kinds = tonesBetween(both, 0, Infinity).map(({kind, atMs}) => `${atMs / 1000} ${kind}`);
    expect(kinds.slice(0, 10)).to.deep.equal([
      '0 start',
      '1 count',
      '2 end',
      '9 count',
      '10 count',
      '11 count',
      '12 start',
      '13 count',
      '14 switch',
      '21 count',
    ]);
  });

  it('are the same for consecutive ranges as for the whole program', () => {
    fc.assert(
      fc.property(anyDose, fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 6}), (dose, cuts) => {
        const any = buildProgram(dose);
        const times = [0, ...cuts.map((share) => share * any.totalMs).sort((a, b) => a - b), Infinity];
        const tones = times.slice(1).flatMap((toMs, index) => tonesBetween(any, times[index] as number, toMs));
        expect(tones).to.deep.equal(tonesBetween(any, 0, Infinity));
      }),
    );
  });
});
