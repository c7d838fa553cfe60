import type {Phase} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';

/** What a reader can switch on and off. */
export type Switch = 'sound' | 'voice' | 'keepAwake';

/** Words of the hold timer: its phases by name, and what stands around them. */
export interface TimerStrings extends Readonly<Record<Phase | 'paused' | 'finished', string>> {
  readonly locale: string;
  /** The main button: start, pause, carry on, do it again. */
  readonly main: Readonly<Record<TimerState, string>>;
  readonly again: string;
  readonly floor: string;
  readonly leave: string;
  readonly settings: string;
  /** What the reader can set, each by its name. */
  readonly setting: Readonly<Record<'hold' | 'reps' | 'sets' | 'relax' | 'rest' | 'volume' | Switch, string>>;
  readonly testSound: string;
  readonly putBack: string;
  readonly pace: string;
  readonly back: string;
  readonly skip: string;
  readonly label: string;
  readonly timeLeft: string;
  readonly allDone: string;
  readonly ready: string;
  readonly breathe: string;
  readonly failed: string;
  readonly next: string;
  readonly left: string;
  readonly right: string;
  /** The unit alone, under a number. */
  unit(seconds: number): string;
  timed(what: string, seconds: number): string;
  dose(sets: number, reps: number): string;
  /** The dose in a line of text. */
  brief(sets: number, reps: number, seconds: number): string;
  set(set: number, sets: number): string;
  setDone(set: number, sets: number): string;
  rep(rep: number, reps: number): string;
  repsOf(done: number, total: number): string;
  nextSet(set: number, reps: number): string;
  about(seconds: number): string;
  inAll(seconds: number): string;
  /** @param seconds 0 where nothing was timed */
  summary(reps: number, seconds: number): string;
}

/** Words of the exercise card. */
export interface CardStrings {
  readonly locale: string;
  readonly startTimer: string;
  readonly showMovement: string;
  readonly showPictures: string;
  readonly hold: string;
  /** The unit of a number of seconds, short. */
  readonly secondsShort: string;
  readonly nothingNeeded: string;
  readonly buildsOn: string;
  readonly whatToDo: string;
  readonly breathing: string;
  readonly feel: string;
  readonly mistakes: string;
  readonly stop: string;
  readonly easier: string;
  readonly harder: string;
  readonly corrected: string;
  readonly failed: string;
  /** Which parts of every card are the library's own. */
  readonly own: string;
  place(place: number, count: number): string;
  sets(count: number): string;
  times(count: number): string;
  seconds(count: number): string;
  about(seconds: number): string;
  /** The article has no number; what the timer starts with. */
  noNumber(sets: number, reps: number): string;
}

/** Words of the cause list. */
export interface CauseListStrings {
  readonly locale: string;
  readonly title: string;
  readonly walking: string;
  readonly contributing: string;
  readonly disclaimer: string;
  readonly failed: string;
  /** Which parts of the list are the library's own. */
  readonly own: string;
}

/** Words around the sources, on every element. */
export interface SourceStrings {
  readonly source: string;
  readonly readArticle: string;
  readonly ours: string;
  by(author: string): string;
  references(count: number): string;
}
