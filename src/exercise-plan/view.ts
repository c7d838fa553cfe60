import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import type {PlanStrings} from '../locales/strings.js';
import type {LogEntry} from './device-log.js';
import type {LogFormat} from './log-files.js';
import type {Session} from './plan-session.js';

/** Everything that the templates of a plan render, and the callbacks of their controls. */
export interface PlanView {
  readonly language: Language;
  readonly t: PlanStrings;
  readonly exercises: readonly Exercise[];
  readonly session: Session;
  /** Heading level of the title. */
  readonly level: number;
  readonly sources: string;
  /** The emergency number; undefined if the country is not known. */
  readonly emergencyNumber: string | undefined;
  /** The date in the user's time zone, such as `2026-11-25`. */
  readonly today: string;
  /** Undefined if the plan has no log. */
  readonly log: readonly LogEntry[] | undefined;
  /** Whether all log entries are stored on the device. */
  readonly isLogStored: boolean;
  /** Whether the user is asked to confirm that the log is to be deleted. */
  readonly isConfirmingDeletion: boolean;
  /** Whether the handout could not be loaded when the user wanted to print it. */
  readonly hasPrintFailed: boolean;
  readonly start: () => void;
  /** Called when the timer of the exercise has finished. */
  readonly completeExercise: () => void;
  /** Goes on, or back, by a number of exercises; 0 ends the rest before the current one. */
  readonly moveBy: (steps: number) => void;
  /** Ends the session. */
  readonly stop: () => void;
  /** Returns from the summary to the overview. */
  readonly close: () => void;
  readonly rate: (felt: number) => void;
  readonly exportLog: (format: LogFormat) => string;
  /** Asks the user to confirm the deletion of the log, or cancels that. */
  readonly confirmDeletion: (isConfirming: boolean) => void;
  readonly deleteLog: () => void;
  readonly print: () => void;
}
