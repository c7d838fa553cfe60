import {takesTime, type Dose} from './program.js';
import {SWITCH_SECONDS} from './switch.js';

/** The maximum duration of a program, in seconds: one day. */
export const MAX_SECONDS = 86_400;
/** The maximum number of segments of a program. */
export const MAX_SEGMENTS = 100_000;

/**
 * Reduces the sets, and then the repetitions, of a dose until its program is within the limits.
 * @returns a reduced copy, or `dose` itself if its program is within the limits
 */
export function fitted<D extends Dose>(dose: D): D {
  const {prepare, rest, steps} = dose;
  const sides = dose.sides === 'both' ? 2 : 1;
  const segmentsPerRep = steps.filter(takesTime).length;
  const secondsPerRep = steps.reduce((sum, {seconds}) => sum + seconds, 0);
  // The limits of one side.
  const maxSegments = (MAX_SEGMENTS - 1) / sides - 1;
  const maxSeconds = (MAX_SECONDS - prepare - SWITCH_SECONDS) / sides - rest;
  const maxCountOf = (seconds: number, segments: number): number =>
    Math.floor(Math.min(maxSeconds / seconds, maxSegments / segments)) || 1;
  const sets = Math.min(dose.sets, maxCountOf(dose.reps * secondsPerRep + rest, dose.reps * segmentsPerRep + 1));
  const reps = Math.min(dose.reps, maxCountOf(secondsPerRep, segmentsPerRep));
  return sets < dose.sets || reps < dose.reps ? {...dose, sets, reps} : dose;
}
