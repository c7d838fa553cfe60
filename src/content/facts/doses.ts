import {sourced, type Sourced} from './sourced.js';

export type ExerciseId = 'pelvic-tilt' | 'pelvic-tilt-arm-raise' | 'wall-pelvic-tilt' | 'band-pelvic-tilt';
export type StepId = 'tilt' | 'hold' | 'up' | 'hold-up' | 'down' | 'relax';

/**
 * One step of a repetition. A step of 0 seconds has no time of its own: it is the first moment of the step after it
 * (the tilt at the start of a hold), so it is read on the card and not counted by the timer.
 */
export interface StepFacts {
  readonly kind: 'move' | 'hold' | 'relax';
  readonly seconds: Sourced;
  /** Where a move goes, for the arrow in the timer. */
  readonly direction?: 'up' | 'down';
}

/** How much of an exercise: sets of repetitions, each a sequence of steps. */
export interface DoseFacts {
  readonly sets: Sourced;
  readonly reps: Sourced;
  readonly steps: readonly StepId[];
}

/** Seconds of a hold, as the article gives them; and to move the arms or relax, where it gives none. */
const five = sourced(5, 'article');
const three = sourced(3, 'library');

/** The steps that the repetitions are made of. */
export const stepFacts: Readonly<Record<StepId, StepFacts>> = {
  tilt: {kind: 'move', seconds: sourced(0, 'library')},
  hold: {kind: 'hold', seconds: five},
  up: {kind: 'move', seconds: three, direction: 'up'},
  'hold-up': {kind: 'hold', seconds: five},
  down: {kind: 'move', seconds: three, direction: 'down'},
  relax: {kind: 'relax', seconds: three},
};

/** Seconds to get ready, and between sets: the article has none. */
export const prepareSeconds = sourced(5, 'library');
export const restSeconds = sourced(30, 'library');

const threeSetsOfFive = {sets: sourced(3, 'article'), reps: five} as const;
/** Where the article gives no number: one set of five, as the library's own default. */
const noNumberGiven = {sets: sourced(1, 'library'), reps: sourced(5, 'library')} as const;

/** What a timer needs of the four exercises, in the order of their progression. */
export const doses = {
  'pelvic-tilt': {...noNumberGiven, steps: ['tilt', 'hold', 'relax']},
  'pelvic-tilt-arm-raise': {...threeSetsOfFive, steps: ['tilt', 'hold', 'up', 'down', 'relax']},
  'wall-pelvic-tilt': {...threeSetsOfFive, steps: ['tilt', 'hold', 'relax']},
  'band-pelvic-tilt': {...noNumberGiven, steps: ['tilt', 'hold', 'up', 'hold-up', 'down', 'relax']},
} as const satisfies Record<ExerciseId, DoseFacts>;

export const exerciseIds = Object.keys(doses) as readonly ExerciseId[];

export const isExerciseId = (id: string): id is ExerciseId => Object.hasOwn(doses, id);
