import {notifyChange} from './changes.js';
import type {Cause, Exercise} from './schema.js';

/** The custom exercises that the page has registered, by id. */
export const registeredExercises = new Map<string, Exercise>();

/** The custom causes that the page has registered, by id. */
export const registeredCauses = new Map<string, Cause>();

const addTo =
  <Item extends {readonly id: string}>(registry: Map<string, Item>) =>
  (items: readonly Item[]): void => {
    for (const item of items) registry.set(item.id, item);
    notifyChange();
  };

export const addExercises = addTo(registeredExercises);
export const addCauses = addTo(registeredCauses);
