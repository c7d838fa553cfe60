import {validate, type Checked} from './check.js';
import {exerciseSchema} from './exercise-schema.js';
import type {ExerciseInput} from './exercise-schema.js';
import {addExercises} from './registry.js';
import type {Exercise} from './schema.js';
import {warn} from '../warnings/warn.js';

export type {ExerciseInput} from './exercise-schema.js';

/** Validates a custom exercise. The function never throws. */
export const checkedExercise = (input: unknown): Checked<Exercise> =>
  validate(exerciseSchema, input) as Checked<Exercise>;

/**
 * Registers custom exercises for all cards and plans of the page: `<exercise-card exercise="my-id">`. A registered exercise
 * replaces a built-in or registered exercise with the same id. Invalid exercises are left out, and a warning with the index, the
 * path and the reason is logged for each.
 * @returns the ids of the exercises that have been registered
 */
export function registerExercises(exercises: readonly ExerciseInput[]): string[] {
  const valid = [exercises].flat().flatMap((input, i) => {
    const {content, ...error} = checkedExercise(input);
    if (content) return content;
    const {path, reason} = error as {path: string; reason: string};
    warn('invalid-content', 'registerExercises', `invalid [${i}]${path && `.${path}`}. ${reason}.`);
    return [];
  });
  addExercises(valid);
  return valid.map(({id}) => id);
}
