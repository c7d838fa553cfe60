import type {Exercise} from '../content/schema.js';
import type {TimedStep} from '../timer/program.js';

/** A step as the timer takes it: its seconds, its name for events, and what is said during it. */
export interface CardStep extends TimedStep {
  readonly say?: string | undefined;
  readonly direction?: 'up' | 'down' | undefined;
}

const known = new WeakMap<Exercise, readonly CardStep[]>();

/**
 * The steps for a timer, always the same for an exercise, because other ones are another session. Where none takes any
 * time, the repetition is one that is held until the reader is done, which is a hold of 0 seconds.
 */
export function timedSteps(exercise: Exercise): readonly CardStep[] {
  let steps = known.get(exercise);
  if (!steps) {
    const timed = exercise.steps.filter(({seconds}) => seconds > 0);
    steps =
      timed.length > 0
        ? timed.map(({id, kind, seconds, say, direction}) => ({id, kind, seconds, say, direction}))
        : [{kind: 'hold', seconds: 0}];
    known.set(exercise, steps);
  }
  return steps;
}

/** Seconds of the hold; 0 where nothing is held. */
export const holdOf = ({steps}: Exercise): number => steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;
