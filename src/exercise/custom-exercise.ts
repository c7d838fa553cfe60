// What a card needs for an exercise of somebody's own, and for no other.
import {checkedExercise} from '../content/custom-exercises.js';
import type {Exercise} from '../content/schema.js';
import {OwnContent} from '../base/custom-content.js';

export {customScene} from '../figure/custom-scene.js';
export {customSources} from '../ui/custom-sources.js';
export {customMedia} from './custom-media.js';

/** Reads and checks the exercise that a card is given. */
export const readExercise = (card: HTMLElement, changed: () => void): OwnContent<Exercise> =>
  new OwnContent(card, checkedExercise, changed);
