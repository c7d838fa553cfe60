import fc from 'fast-check';
import type {Dose, TimedStep} from '../../src/timer/program.js';

const seconds = fc.oneof(fc.integer({min: 0, max: 90}), fc.double({min: 0, max: 90, noNaN: true}));
const step: fc.Arbitrary<TimedStep> = fc.record({
  kind: fc.constantFrom('hold' as const, 'move' as const, 'relax' as const),
  seconds,
});

/** Generates doses that take some time: the first step is a hold of at least a tenth of a second. */
export const anyDose: fc.Arbitrary<Dose> = fc
  .record({
    prepare: seconds,
    rest: seconds,
    reps: fc.integer({min: 1, max: 12}),
    sets: fc.integer({min: 1, max: 6}),
    sides: fc.constantFrom('one' as const, 'both' as const),
    steps: fc.array(step, {maxLength: 4}),
    hold: fc.double({min: 0.1, max: 90, noNaN: true}),
  })
  .map(({hold, steps, ...dose}) => ({...dose, steps: [{kind: 'hold' as const, seconds: hold}, ...steps]}));
