import type {Exercise} from './schema.js';

/** Exercises of the page's own, by id. */
export const ownExercises = new Map<string, Exercise>();

/** Who is to know when there are more, or others. */
export const watchers = new Set<() => void>();

export function addExercises(added: readonly Exercise[]): void {
  for (const exercise of added) ownExercises.set(exercise.id, exercise);
  for (const changed of watchers) changed();
}
