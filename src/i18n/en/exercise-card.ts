import type {CardStrings} from '../strings.js';
import {count, nouns} from './count.js';

export const cardStrings: CardStrings = {
  locale: 'en',
  startTimer: 'Start the timer',
  showMovement: 'Show the movement',
  showPictures: 'Stop the movement',
  hold: 'hold',
  secondsShort: 's',
  nothingNeeded: 'Nothing needed',
  buildsOn: 'Builds on',
  whatToDo: 'What to do',
  breathing: 'Breathing.',
  feel: 'How it should feel',
  mistakes: 'Common mistakes',
  stop: 'When to stop',
  easier: 'Easier',
  harder: 'Harder',
  corrected: 'Corrected.',
  failed: 'This exercise cannot be shown.',
  own: '“How it should feel”, “Common mistakes”, “When to stop”, and the times to get ready, move, relax and rest.',
  place: (place, total) => `Exercise ${place} of ${total}`,
  sets: (sets) => nouns(sets, 'set'),
  times: (reps) => nouns(reps, 'time'),
  seconds: (seconds) => count(seconds, 'second'),
  about: (seconds) =>
    `About ${seconds < 60 ? count(Math.round(seconds / 10) * 10, 'second') : `${Math.round(seconds / 60)} min`}`,
  noNumber: (sets, reps) => `The article gives no number. Our timer starts with ${count(sets, 'set')} of ${reps}.`,
};
