import {sourced, type Sourced} from './sourced.js';

export type ExerciseId = 'pelvic-tilt' | 'pelvic-tilt-arm-raise' | 'wall-pelvic-tilt' | 'band-pelvic-tilt';
export type StepId = 'tilt' | 'hold' | 'up' | 'hold-up' | 'down' | 'relax';

/**
 * One step of a repetition. A step of 0 seconds is the first moment of the next step, such as the tilt at the start of a hold: the
 * card lists it, but the timer skips it.
 */
export interface StepFacts {
  readonly kind: 'move' | 'hold' | 'relax';
  readonly seconds: Sourced;
  /** The direction of a movement, which the timer shows as an arrow. */
  readonly direction?: 'up' | 'down';
}

/** The dose of an exercise: sets of repetitions, each a sequence of steps. */
export interface DoseFacts {
  readonly sets: Sourced;
  readonly reps: Sourced;
  readonly steps: readonly StepId[];
}

// The article says how long to hold, but not how long to move the arms or to relax.
const holdSeconds = sourced(5, 'article');
const moveSeconds = sourced(3, 'library');

/** The steps of a repetition. */
export const stepFacts: Readonly<Record<StepId, StepFacts>> = {
  tilt: {kind: 'move', seconds: sourced(0, 'library')},
  hold: {kind: 'hold', seconds: holdSeconds},
  up: {kind: 'move', seconds: moveSeconds, direction: 'up'},
  'hold-up': {kind: 'hold', seconds: holdSeconds},
  down: {kind: 'move', seconds: moveSeconds, direction: 'down'},
  relax: {kind: 'relax', seconds: moveSeconds},
};

// The article says neither how long to get ready nor how long to rest between sets.
export const prepareSeconds = sourced(5, 'library');
export const restSeconds = sourced(30, 'library');

const threeSetsOfFive = {sets: sourced(3, 'article'), reps: sourced(5, 'article')} as const;
/** The library's default for an exercise for which the article gives no number. */
const oneSetOfFive = {sets: sourced(1, 'library'), reps: sourced(5, 'library')} as const;

/** The doses of the four exercises, in the order of their progression. */
export const doses = {
  'pelvic-tilt': {...oneSetOfFive, steps: ['tilt', 'hold', 'relax']},
  'pelvic-tilt-arm-raise': {...threeSetsOfFive, steps: ['tilt', 'hold', 'up', 'down', 'relax']},
  'wall-pelvic-tilt': {...threeSetsOfFive, steps: ['tilt', 'hold', 'relax']},
  'band-pelvic-tilt': {...oneSetOfFive, steps: ['tilt', 'hold', 'up', 'hold-up', 'down', 'relax']},
} as const satisfies Record<ExerciseId, DoseFacts>;

export const exerciseIds = Object.keys(doses) as readonly ExerciseId[];

export const isExerciseId = (id: string): id is ExerciseId => Object.hasOwn(doses, id);
