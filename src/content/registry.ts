import type {Cause, Exercise} from './schema.js';

/** Exercises of the page's own, by id. */
export const ownExercises = new Map<string, Exercise>();

/** Causes of the page's own, by id. */
export const ownCauses = new Map<string, Cause>();

/** Who is to know when there are more, or others. */
export const watchers = new Set<() => void>();

const adds =
  <One extends {readonly id: string}>(known: Map<string, One>) =>
  (added: readonly One[]): void => {
    for (const one of added) known.set(one.id, one);
    for (const changed of watchers) changed();
  };

export const addExercises = adds(ownExercises);
export const addCauses = adds(ownCauses);
