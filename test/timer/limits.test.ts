import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fitted, MAX_SECONDS, MAX_SEGMENTS} from '../../src/timer/limits.js';
import {buildProgram, holdAndRelax, type Dose} from '../../src/timer/program.js';
import {snapshotAt} from '../../src/timer/snapshot.js';
import {anyDose} from '../helpers/arbitrary-dose.js';

const dose = (sets: number, reps: number, hold: number): Dose => ({
  prepare: 5,
  reps,
  sets,
  rest: 30,
  sides: 'one',
  steps: holdAndRelax(hold, 3),
});

describe('limits of a program', () => {
  it('leave a dose alone that fits', () => {
    fc.assert(fc.property(anyDose, (any) => fitted(any) === any));
  });

  it('take sets first, then repetitions, and stay within a day and 100,000 segments', () => {
    for (const [sets, reps, hold] of [
      [100, 1000, 0.1],
      [100, 1000, 3600],
      [1, 1000, 3600],
      [100, 1, 3600],
    ] as const) {
      const fit = fitted(dose(sets, reps, hold));
      const {segments, totalMs} = buildProgram(fit);
      expect(segments.length).to.be.within(1, MAX_SEGMENTS);
      expect(totalMs).to.be.at.most(MAX_SECONDS * 1000);
      if (fit.sets > 1) expect(fit.reps).to.equal(reps);
      const more = fit.reps < reps ? {...fit, reps: fit.reps + 1} : {...fit, sets: fit.sets + 1};
      expect(fitted(more), 'the nearest that fits').to.include({sets: fit.sets, reps: fit.reps});
    }
  });

  it('keep a look at the longest program quick', () => {
    const long = buildProgram(fitted({...dose(100, 1000, 0.5), steps: holdAndRelax(0.5, 0)}));
    expect(long.segments.length).to.be.greaterThan(90_000);
    const counted = {looks: 0};
    const segments = new Proxy(long.segments, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) counted.looks++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    snapshotAt({...long, segments}, long.totalMs * 0.7);
    expect(counted.looks, 'logarithmic').to.be.lessThan(25);
  });
});
