import type {TimerStrings} from '../strings.js';
import {count, nouns} from './count.js';

const time = (seconds: number): string =>
  seconds < 60 ? count(seconds, 'second') : count(Math.round(seconds / 60), 'minute');

export const timerStrings: TimerStrings = {
  locale: 'en',
  main: {idle: 'Start', running: 'Pause', paused: 'Carry on', finished: 'Do it again'},
  startAgain: 'Start again',
  sound: 'Sound',
  back: 'Back',
  skip: 'Skip',
  label: 'Hold timer',
  timeLeft: 'Time left in this step',
  prepare: 'Get ready',
  hold: 'Hold it there',
  move: 'Move slowly',
  relax: 'Relax',
  rest: 'Rest',
  switch: 'Change sides',
  paused: 'Paused',
  finished: 'Done',
  allDone: 'All done',
  ready: 'Ready when you are',
  keepBreathing: 'Keep breathing.',
  stopped: 'Nothing is lost.',
  failed: 'This timer cannot be shown.',
  unit: (seconds) => nouns(seconds, 'second'),
  next: 'Next:',
  timed: (what, seconds) => `${what}, ${time(seconds)}`,
  dose: (sets, reps) => `${count(sets, 'set')} of ${reps}`,
  set: (set, sets) => `Set ${set} of ${sets}`,
  setDone: (set, sets) => `Set ${set} of ${sets} done`,
  rep: (rep, reps) => `Repetition ${rep} of ${reps}`,
  repsOf: (done, total) => `${done} of ${total}`,
  nextSet: (set, reps) => `set ${set}, ${count(reps, 'time')}`,
  left: 'Left side',
  right: 'Right side',
  about: (seconds) => `About ${time(seconds < 60 ? Math.round(seconds / 10) * 10 : seconds)}`,
  leftInAll: (seconds) =>
    seconds > 60 ? `${Math.ceil(seconds / 60)} min left` : `${Math.ceil(seconds / 10) * 10} s left`,
  summary: (reps, seconds) => `${count(reps, 'repetition')} in ${time(seconds)}`,
};
