import type {CardStrings} from '../strings.js';
import {count, nouns} from './count.js';

/** "5 times", "once". */
const often = (times: number): string => (times === 1 ? 'once' : count(times, 'time'));

export const cardStrings: CardStrings = {
  startTimer: 'Start the timer',
  start: 'Start',
  showMovement: 'Show the movement',
  showPictures: 'Stop the movement',
  howTo: 'How to do it',
  less: 'Show less',
  hold: 'hold',
  secondsShort: 's',
  nothingNeeded: 'Nothing needed',
  buildsOn: 'Builds on',
  note: 'From your physio',
  whatToDo: 'What to do',
  breathing: 'Breathing.',
  titles: {
    howOften: 'How often',
    feel: 'How it should feel',
    mistakes: 'Common mistakes',
    stopRule: 'When to stop',
    floor: 'Getting down to the floor and up again',
  },
  down: 'Getting down',
  up: 'Getting up',
  easier: 'Easier',
  harder: 'Harder',
  corrected: 'Corrected.',
  loading: 'Loading…',
  timerFailed: 'The timer could not be loaded. Check your internet connection, then press the Start button again.',
  failed: 'This exercise cannot be shown.',
  log: (days) => `Fill in a bar for each set. ${days} days:`,
  left: 'Left',
  right: 'Right',
  own: 'the pictures, and the times to get ready, move, relax and rest.',
  quoted: (title) => `“${title}”`,
  place: (place, total) => `Exercise ${place} of ${total}`,
  sets: (sets) => nouns(sets, 'set'),
  times: (reps) => nouns(reps, 'time'),
  seconds: (seconds) => count(seconds, 'second'),
  about: (seconds) =>
    `About ${seconds < 60 ? count(Math.round(seconds / 10) * 10, 'second') : `${Math.round(seconds / 60)} min`}`,
  sentence: ({sets, reps, hold, both, words}) =>
    (words ? `${words}.` : sets > 1 ? `Do ${sets} sets. In each set, do it ${often(reps)}` : `Do it ${often(reps)}`) +
    (hold
      ? `${words ? ' Hold' : ' and hold'} for ${count(hold, 'second')}${reps === 1 ? '' : ' each time'}.`
      : words
        ? ''
        : '.') +
    (both ? ' Then do the same on the other side.' : ''),
  noNumber: (sets, reps) => `The article gives no number. Our timer starts with ${count(sets, 'set')} of ${reps}.`,
};
