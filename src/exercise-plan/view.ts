import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import type {PlanStrings} from '../locales/strings.js';
import type {LogEntry} from './device-log.js';
import type {LogFormat} from './log-files.js';
import type {Session} from './plan-session.js';

/** All that a programme shows, and what can be done with it. */
export interface View {
  readonly language: Language;
  readonly t: PlanStrings;
  readonly exercises: readonly Exercise[];
  readonly session: Session;
  /** Of the title. */
  readonly level: number;
  readonly sources: string;
  /** Where to call for help; undefined where the country is not known. */
  readonly number: string | undefined;
  readonly today: string;
  /** Undefined where none is kept. */
  readonly log: readonly LogEntry[] | undefined;
  /** Whether storage takes it. */
  readonly kept: boolean;
  readonly deleting: boolean;
  /** The handout could not be loaded when it was to be printed. */
  readonly printFailed: boolean;
  readonly start: () => void;
  /** The timer of the exercise has come to its end. */
  readonly finished: () => void;
  readonly step: (by: number) => void;
  readonly stop: () => void;
  readonly close: () => void;
  readonly rate: (felt: number) => void;
  readonly export: (format: LogFormat) => string;
  readonly askDelete: (deleting: boolean) => void;
  readonly delete: () => void;
  readonly print: () => void;
}
