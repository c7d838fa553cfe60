import {checkedExercise} from '../content/own-exercises.js';
import type {Exercise} from '../content/schema.js';
import {OwnContent} from '../parts/own-content.js';

/** What reads and checks an exercise of somebody's own; a card loads it when it has one. */
export const ownExercise = (card: HTMLElement, changed: () => void): OwnContent<Exercise> =>
  new OwnContent(card, checkedExercise, changed);
