import type {CuedStep} from '../content/dose.js';
import type {Switch, TimerStrings} from '../locales/strings.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import type {Labels} from './labels.js';
import type {TimerProgram} from './resolve-dose.js';

/** The data that the templates of a timer render. The switches (`sound`, `voice`, …) are on or off. */
export interface View extends Readonly<Record<Switch, boolean>> {
  readonly t: TimerStrings;
  readonly state: TimerState;
  readonly snapshot: Snapshot<CuedStep>;
  readonly program: TimerProgram;
  readonly labels: Labels;
  /** The accessible name of the timer, which is also the title in floor mode. */
  readonly name: string;
  /** Length of the phase in whole seconds. */
  readonly phaseSeconds: number;
  /** The share of the phase that is shown as left, from 0 to 1: 0 before the start, and 1 after the finish. */
  readonly shareLeft: number;
  /** Total time left, as text; empty before the start, after the finish, and if a step is untimed. */
  readonly timeLeft: string;
  /** Whether the current step is untimed. */
  readonly isUntimed: boolean;
  /** Whether the timer is running and waits for the user to end an untimed step. */
  readonly isWaiting: boolean;
  /** Whether the timer has the bar variant, and is not in floor mode. */
  readonly isBar: boolean;
  readonly isInline: boolean;
  readonly isFloorMode: boolean;
  /** From 0 to 1. */
  readonly volume: number;
  readonly isSettingsOpen: boolean;
  /** Whether the settings omit the dose. */
  readonly isLocked: boolean;
  /** The message about a module that could not be loaded; empty if there is none. */
  readonly errorMessage: string;
}
