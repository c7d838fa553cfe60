import {takesTime, type Dose} from './program.js';
import {SWITCH_SECONDS} from './switch.js';

/** A program takes at most a day and 100,000 segments. */
export const MAX_SECONDS = 86_400;
export const MAX_SEGMENTS = 100_000;

/**
 * The nearest dose that stays within the limits: fewer sets, then fewer repetitions.
 * @returns the dose itself where it fits
 */
export function fitted<D extends Dose>(dose: D): D {
  const {prepare, rest, steps} = dose;
  const sides = dose.sides === 'both' ? 2 : 1;
  // Of one repetition; and what there is room for on one side.
  const segments = steps.filter(takesTime).length;
  const stepSeconds = steps.reduce((sum, {seconds}) => sum + seconds, 0);
  const maxSegments = (MAX_SEGMENTS - 1) / sides - 1;
  const maxSeconds = (MAX_SECONDS - prepare - SWITCH_SECONDS) / sides - rest;
  const most = (seconds: number, segments: number): number =>
    Math.floor(Math.min(maxSeconds / seconds, maxSegments / segments)) || 1;
  const sets = Math.min(dose.sets, most(dose.reps * stepSeconds + rest, dose.reps * segments + 1));
  const reps = Math.min(dose.reps, most(stepSeconds, segments));
  return sets < dose.sets || reps < dose.reps ? {...dose, sets, reps} : dose;
}
