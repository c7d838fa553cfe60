import {checked, type Checked} from './check.js';
import {exerciseSchema} from './exercise-schema.js';
import type {ExerciseInput} from './exercise-schema.js';
import {addExercises} from './registry.js';
import type {Exercise} from './schema.js';
import {warn} from '../warnings/warn.js';

export type {ExerciseInput} from './exercise-schema.js';

/** Checks an exercise of somebody's own. Never throws. */
export const checkedExercise = (input: unknown): Checked<Exercise> =>
  checked(exerciseSchema, input) as Checked<Exercise>;

/**
 * Makes exercises known to every card of the page: `<exercise-card exercise="their-id">`. An id that is taken is
 * replaced. One that is not as it should be is left out, with a warning that names it, the path and the reason.
 * @returns the ids that are known now, of those given
 */
export function registerExercises(exercises: readonly ExerciseInput[]): string[] {
  const known = [exercises].flat().flatMap((input, i) => {
    const {content, ...fault} = checkedExercise(input);
    if (content) return content;
    const {path, reason} = fault as {path: string; reason: string};
    warn('invalid-content', 'registerExercises', `invalid [${i}]${path && `.${path}`}. ${reason}`);
    return [];
  });
  addExercises(known);
  return known.map(({id}) => id);
}
