import type {BodyRegion} from '../content/facts/causes.js';
import type {AdviceTopic} from '../content/facts/advice.js';
import type {LibraryText} from '../content/schema.js';
import type {Phase} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';

/** What a reader can switch on and off. */
export type Switch = 'sound' | 'voice' | 'keepAwake';

/** Words of the hold timer: its phases by name, and what stands around them. */
export interface TimerStrings extends Readonly<Record<Phase | 'paused' | 'finished', string>> {
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
  /** The scripts for the sound, or for a part that the reader asked for, could not be loaded. */
  readonly soundFailed: string;
  readonly partFailed: string;
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
  readonly startTimer: string;
  /** The same where there is little room. */
  readonly start: string;
  readonly showMovement: string;
  readonly showPictures: string;
  /** Opens the whole of a small card, and closes it again. */
  readonly howTo: string;
  readonly less: string;
  readonly hold: string;
  /** The unit of a number of seconds, short. */
  readonly secondsShort: string;
  readonly nothingNeeded: string;
  readonly buildsOn: string;
  /** Over what the therapist has added. */
  readonly note: string;
  readonly whatToDo: string;
  readonly breathing: string;
  /** Titles of the parts that may be the library's own. */
  readonly titles: Readonly<Record<LibraryText, string>>;
  readonly down: string;
  readonly up: string;
  readonly easier: string;
  readonly harder: string;
  readonly corrected: string;
  /** The script of the timer is on the way, or could not be loaded. */
  readonly loading: string;
  readonly timerFailed: string;
  readonly failed: string;
  /** Over the bars to fill in on paper: one a set, for a number of days. */
  log(days: number): string;
  readonly left: string;
  readonly right: string;
  /** Which parts of a card are the library's own, besides those titled; nothing of these is in people's own exercises. */
  readonly own: string;
  quoted(title: string): string;
  place(place: number, count: number): string;
  sets(count: number): string;
  times(count: number): string;
  seconds(count: number): string;
  about(seconds: number): string;
  /** The dose as a sentence. @param hold seconds, 0 for none */
  sentence(dose: {sets: number; reps: number; hold: number; both: boolean; words: string | undefined}): string;
  /** The article has no number; what the timer starts with. */
  noNumber(sets: number, reps: number): string;
}

/** Words of the cause list. */
export interface CauseListStrings {
  readonly title: string;
  readonly walking: string;
  readonly contributing: string;
  /** Over what the article connects with a cause. */
  readonly helps: string;
  /** What the picture of the body is, and what its buttons do. */
  readonly map: string;
  readonly regions: Readonly<Record<BodyRegion, string>>;
  readonly disclaimer: string;
  readonly failed: string;
  /** Which parts of the list are the library's own. */
  readonly own: string;
}

/** Words of the advice list. */
export interface AdviceListStrings {
  readonly titles: Readonly<Record<AdviceTopic, string>>;
  readonly corrected: string;
  readonly failed: string;
  /** Which parts of the list are the library's own. */
  readonly own: string;
}

/** Words of the care notice. */
export interface CareNoticeStrings {
  call(number: string): string;
  /** What stands there where the number is not known. */
  readonly callLocal: string;
  /** In place of the number in `callFor`. */
  readonly local: string;
  /** Over the list where there is little room; `{number}` stands for the number. */
  readonly callFor: string;
  /** A link to the whole notice. */
  readonly more: string;
  /** Whose the emergency list is. */
  readonly origin: string;
  /** Whose all the lists are. */
  readonly origins: string;
  readonly disclaimer: string;
  readonly own: string;
}

/** Words around the sources, on every element. */
export interface SourceStrings {
  readonly source: string;
  /** Sources of somebody's own exercise. */
  readonly sources: string;
  readonly readArticle: string;
  readonly ours: string;
  by(author: string): string;
  references(count: number): string;
  /** In a list that could not be loaded when it was opened. */
  readonly failed: string;
}

/** Words of the programme, on screen and on paper. */
export interface PlanStrings {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly print: string;
  /** Where the log is, said before there is one. */
  readonly keptHere: string;
  /** Without a log. */
  readonly noLog: string;
  /** Storage is refused or full. */
  readonly notKept: string;
  readonly back: string;
  readonly next: string;
  readonly stop: string;
  readonly rest: string;
  /** Ends a rest before its time. */
  readonly goOn: string;
  /** After a rest that ends in another position. */
  readonly getUp: string;
  readonly done: string;
  /** Where nothing was done to its end. */
  readonly stopped: string;
  readonly close: string;
  readonly felt: string;
  /** What the ends of the scale from 0 to 10 mean. */
  readonly scale: string;
  readonly log: string;
  readonly daysAWeek: string;
  readonly now: string;
  readonly weekFrom: string;
  readonly days: string;
  readonly feltLine: string;
  readonly unrated: string;
  /** Files of the log, by format. */
  readonly save: Readonly<Record<'json' | 'csv', string>>;
  readonly delete: string;
  readonly sure: string;
  readonly keep: string;
  readonly reminders: string;
  readonly time: string;
  readonly saveReminders: string;
  /** The handout could not be loaded when it was to be printed. */
  readonly printFailed: string;
  readonly failed: string;
  // On paper.
  readonly name: string;
  readonly startDate: string;
  readonly fillIn: string;
  readonly paperOwn: string;
  /** Over the days of reminders. */
  readonly onDays: string;
  /** Which parts are the library's own. */
  readonly own: string;
  /** A sentence. @param things all that the programme needs, none perhaps; each as it would begin one */
  youNeed(things: readonly string[]): string;
  dose(sets: number, reps: number): string;
  /** What else belongs to a dose. @param hold seconds, 0 for none */
  further(hold: number, bothSides: boolean): string[];
  exercises(count: number): string;
  left(seconds: number): string;
  place(place: number, count: number): string;
  nextIs(name: string): string;
  summary(exercises: number, seconds: number): string;
  daysSoFar(count: number): string;
  lastWeeks(count: number): string;
  /** @param side nothing, or `left` or `right` of the card */
  week(number: number, side: string): string;
  /** Before the emergency list. */
  call(number: string | undefined): string;
}
