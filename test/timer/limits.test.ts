import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fitted, MAX_SECONDS, MAX_SEGMENTS} from '../../src/timer/limits.js';
import {buildProgram, holdAndRelax, type Dose} from '../../src/timer/program.js';
import {snapshotAt} from '../../src/timer/snapshot.js';
import {anyDose} from '../helpers/arbitrary-dose.js';

const doseWith = (sets: number, reps: number, hold: number): Dose => ({
  prepare: 5,
  reps,
  sets,
  rest: 30,
  sides: 'one',
  steps: holdAndRelax(hold, 3),
});

describe('fitted', () => {
  it('returns the dose itself if it is within the limits', () => {
    fc.assert(fc.property(anyDose, (any) => fitted(any) === any));
  });

  it('reduces sets first, then repetitions, to at most a day and 100,000 segments', () => {
    for (const [sets, reps, hold] of [
      [100, 1000, 0.1],
      [100, 1000, 3600],
      [1, 1000, 3600],
      [100, 1, 3600],
    ] as const) {
      const fit = fitted(doseWith(sets, reps, hold));
      const {segments, totalMs} = buildProgram(fit);
      expect(segments.length).to.be.within(1, MAX_SEGMENTS);
      expect(totalMs).to.be.at.most(MAX_SECONDS * 1000);
      if (fit.sets > 1) expect(fit.reps).to.equal(reps);
      const more = fit.reps < reps ? {...fit, reps: fit.reps + 1} : {...fit, sets: fit.sets + 1};
      expect(fitted(more), 'one more would exceed the limits').to.include({sets: fit.sets, reps: fit.reps});
    }
  });

  it('keeps a snapshot of the longest program fast', () => {
    const long = buildProgram(fitted({...doseWith(100, 1000, 0.5), steps: holdAndRelax(0.5, 0)}));
    expect(long.segments.length).to.be.greaterThan(90_000);
    let reads = 0;
    const segments = new Proxy(long.segments, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    snapshotAt({...long, segments}, long.totalMs * 0.7);
    expect(reads, 'logarithmic').to.be.lessThan(25);
  });
});
