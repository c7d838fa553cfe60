import {SWITCH_SECONDS, type Dose, type TimedStep} from './program.js';

/** A program takes at most a day and 100,000 segments. */
export const MAX_SECONDS = 86_400;
export const MAX_SEGMENTS = 100_000;

/**
 * The nearest dose that stays within the limits: fewer sets, then fewer repetitions.
 * @returns the dose itself where it fits
 */
export function fitted<Step extends TimedStep>(dose: Dose<Step>): Dose<Step> {
  const {prepare, rest, steps} = dose;
  const sides = dose.sides === 'both' ? 2 : 1;
  const timed = steps.filter(({seconds}) => seconds > 0);
  const stepSeconds = timed.reduce((sum, {seconds}) => sum + seconds, 0);
  const fits = (sets: number, reps: number): boolean =>
    sides * sets * (reps * timed.length + 1) + 1 <= MAX_SEGMENTS &&
    prepare + SWITCH_SECONDS + sides * sets * (reps * stepSeconds + rest) <= MAX_SECONDS;
  let {sets, reps} = dose;
  while (!fits(sets, reps) && sets > 1) sets--;
  while (!fits(sets, reps) && reps > 1) reps--;
  return sets === dose.sets && reps === dose.reps ? dose : {...dose, sets, reps};
}
