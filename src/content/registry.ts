import {notifyChange} from './changes.js';
import type {Cause, Exercise} from './schema.js';

/** Exercises of the page's own, by id. */
export const ownExercises = new Map<string, Exercise>();

/** Causes of the page's own, by id. */
export const ownCauses = new Map<string, Cause>();

const adds =
  <One extends {readonly id: string}>(known: Map<string, One>) =>
  (added: readonly One[]): void => {
    for (const one of added) known.set(one.id, one);
    notifyChange();
  };

export const addExercises = adds(ownExercises);
export const addCauses = adds(ownCauses);
