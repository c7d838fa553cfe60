import type {BodyRegion} from '../content/facts/causes.js';
import type {AdviceTopic} from '../content/facts/advice.js';
import type {LibraryText} from '../content/schema.js';
import type {Phase} from '../timer/program.js';
import type {TimerState} from '../timer/session.js';

/** The settings that the user can switch on and off. */
export type Switch = 'sound' | 'voice' | 'keepAwake';

/** Strings of the hold timer: the names of its phases and states, and the text around them. */
export interface TimerStrings extends Readonly<Record<Phase | 'paused' | 'finished', string>> {
  /** Labels of the main button by state: start, pause, continue, start again. */
  readonly main: Readonly<Record<TimerState, string>>;
  readonly again: string;
  readonly floor: string;
  readonly leave: string;
  readonly settings: string;
  /** The names of the settings. */
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
  /** Errors: the script of the sound, or of a view that the user has opened, could not be loaded. */
  readonly soundFailed: string;
  readonly partFailed: string;
  readonly failed: string;
  readonly next: string;
  readonly left: string;
  readonly right: string;
  /** The unit without the number, which is shown above it. */
  unit(seconds: number): string;
  timed(what: string, seconds: number): string;
  dose(sets: number, reps: number): string;
  /** The dose in one line. */
  brief(sets: number, reps: number, seconds: number): string;
  set(set: number, sets: number): string;
  setDone(set: number, sets: number): string;
  rep(rep: number, reps: number): string;
  repsOf(done: number, total: number): string;
  nextSet(set: number, reps: number): string;
  about(seconds: number): string;
  inAll(seconds: number): string;
  /** @param seconds 0 if nothing was timed */
  summary(reps: number, seconds: number): string;
}

/** Strings of the exercise card. */
export interface CardStrings {
  readonly startTimer: string;
  /** A shorter label for narrow cards. */
  readonly start: string;
  readonly showMovement: string;
  readonly showPictures: string;
  /** Labels of the button that expands a compact card, and collapses it again. */
  readonly howTo: string;
  readonly less: string;
  readonly hold: string;
  /** The abbreviated unit of seconds. */
  readonly secondsShort: string;
  readonly nothingNeeded: string;
  readonly buildsOn: string;
  /** The title of the therapist's note. */
  readonly note: string;
  readonly whatToDo: string;
  readonly breathing: string;
  /** The titles of the texts that may be the library's own. */
  readonly titles: Readonly<Record<LibraryText, string>>;
  readonly down: string;
  readonly up: string;
  readonly easier: string;
  readonly harder: string;
  readonly corrected: string;
  /** The script of the timer is loading, or could not be loaded. */
  readonly loading: string;
  readonly timerFailed: string;
  readonly failed: string;
  /** The title of the printed bars, one for each set, to fill in for a number of days. */
  log(days: number): string;
  readonly left: string;
  readonly right: string;
  /** Lists which parts of a built-in card are the library's own, besides those in `titles`. */
  readonly own: string;
  quoted(title: string): string;
  place(place: number, count: number): string;
  sets(count: number): string;
  times(count: number): string;
  seconds(count: number): string;
  about(seconds: number): string;
  /**
   * The dose as a sentence.
   * @param dose `hold` is in seconds, 0 for none; `words` is the dose as the source words it
   */
  sentence(dose: {sets: number; reps: number; hold: number; both: boolean; words: string | undefined}): string;
  /** Explains that the article gives no number, and what the timer uses by default. */
  noNumber(sets: number, reps: number): string;
}

/** Strings of the cause list. */
export interface CauseListStrings {
  readonly title: string;
  readonly walking: string;
  readonly contributing: string;
  /** The title of the exercises and advice that may help with a cause. */
  readonly helps: string;
  /** The accessible name of the picture of the body: what it shows, and what its buttons do. */
  readonly map: string;
  readonly regions: Readonly<Record<BodyRegion, string>>;
  readonly disclaimer: string;
  readonly failed: string;
  /** Lists which parts of the list are the library's own. */
  readonly own: string;
}

/** Strings of the advice list. */
export interface AdviceListStrings {
  readonly titles: Readonly<Record<AdviceTopic, string>>;
  readonly corrected: string;
  readonly failed: string;
  /** Lists which parts of the list are the library's own. */
  readonly own: string;
}

/** Strings of the care notice. */
export interface CareNoticeStrings {
  call(number: string): string;
  /** Replaces `call` if the emergency number is unknown. */
  readonly callLocal: string;
  /** Replaces the number in `callFor` if it is unknown. */
  readonly local: string;
  /** The title of the compact list; `{number}` stands for the emergency number. */
  readonly callFor: string;
  /** The label of the link to the whole notice. */
  readonly more: string;
  /** The source of the emergency list. */
  readonly origin: string;
  /** The sources of all lists. */
  readonly origins: string;
  readonly disclaimer: string;
  readonly own: string;
}

/** Strings of the sources, which all elements show. */
export interface SourceStrings {
  readonly source: string;
  /** The title of the sources of custom content. */
  readonly sources: string;
  readonly readArticle: string;
  readonly ours: string;
  by(author: string): string;
  references(count: number): string;
  /** The list of references could not be loaded when the user opened it. */
  readonly failed: string;
}

/** Strings of the plan, on screen and in print. */
export interface PlanStrings {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly print: string;
  /** Explains where the log is stored, before there is one. */
  readonly keptHere: string;
  /** Replaces `keptHere` if the plan has no log. */
  readonly noLog: string;
  /** Storage is blocked or full. */
  readonly notKept: string;
  readonly back: string;
  readonly next: string;
  readonly stop: string;
  readonly rest: string;
  /** The label of the button that ends a rest early. */
  readonly goOn: string;
  /** Shown during a rest before an exercise in another position. */
  readonly getUp: string;
  readonly done: string;
  /** The title if no exercise was finished. */
  readonly stopped: string;
  readonly close: string;
  readonly felt: string;
  /** Explains both ends of the scale from 0 to 10. */
  readonly scale: string;
  readonly log: string;
  readonly daysAWeek: string;
  readonly now: string;
  readonly weekFrom: string;
  readonly days: string;
  readonly feltLine: string;
  readonly unrated: string;
  /** Labels of the buttons that save the log, by file format. */
  readonly save: Readonly<Record<'json' | 'csv', string>>;
  readonly delete: string;
  readonly sure: string;
  readonly keep: string;
  readonly reminders: string;
  readonly time: string;
  readonly saveReminders: string;
  /** The handout could not be loaded for printing. */
  readonly printFailed: string;
  readonly failed: string;
  // In print.
  readonly name: string;
  readonly startDate: string;
  readonly fillIn: string;
  readonly paperOwn: string;
  /** The title of the days of reminders. */
  readonly onDays: string;
  /** Lists which parts are the library's own. */
  readonly own: string;
  /**
   * A sentence.
   * @param things the equipment of the plan, possibly none, each with an uppercase first letter
   */
  youNeed(things: readonly string[]): string;
  dose(sets: number, reps: number): string;
  /**
   * Further details of a dose.
   * @param hold seconds, 0 for none
   */
  further(hold: number, bothSides: boolean): string[];
  exercises(count: number): string;
  left(seconds: number): string;
  place(place: number, count: number): string;
  nextIs(name: string): string;
  summary(exercises: number, seconds: number): string;
  daysSoFar(count: number): string;
  lastWeeks(count: number): string;
  /** @param side empty, or the string `left` or `right` of the card */
  week(number: number, side: string): string;
  /** The sentence before the emergency list. */
  call(number: string | undefined): string;
}
