import type {Exercise} from './schema.js';

// Exercises of the page's own, by id, and who is to know when there are more.

const exercises = new Map<string, Exercise>();
const watchers = new Set<() => void>();

export const ownExercise = (id: string): Exercise | undefined => exercises.get(id);
export const ownExerciseIds = (): string[] => [...exercises.keys()];

export function addExercises(added: readonly Exercise[]): void {
  for (const exercise of added) exercises.set(exercise.id, exercise);
  for (const changed of watchers) changed();
}

/** Calls back when exercises are registered. @returns what ends it */
export function watchExercises(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
