// What a card needs for an exercise of somebody's own, and for no other.
import {checkedExercise} from '../content/own-exercises.js';
import type {Exercise} from '../content/schema.js';
import {OwnContent} from '../parts/own-content.js';

export {ownScene} from '../figure/own-scene.js';
export {ownSources} from '../parts/own-sources.js';
export {ownMedia} from './own-media.js';

/** Reads and checks the exercise that a card is given. */
export const readExercise = (card: HTMLElement, changed: () => void): OwnContent<Exercise> =>
  new OwnContent(card, checkedExercise, changed);
