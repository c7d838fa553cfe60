// What elements need only for custom exercises.
import {checkedExercise} from '../content/custom-exercises.js';
import type {Exercise} from '../content/schema.js';
import {CustomContent} from '../base/custom-content.js';

export {customScene} from '../figure/custom-scene.js';
export {customSources} from '../ui/custom-sources.js';
export {customMedia} from './custom-media.js';

/** Reads and validates the custom exercise of a card. */
export const readExercise = (card: HTMLElement, onChange: () => void): CustomContent<Exercise> =>
  new CustomContent(card, checkedExercise, onChange);
