import type {CuedStep} from '../content/dose.js';
import type {Switch, TimerStrings} from '../locales/strings.js';
import type {TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';
import type {Labels} from './labels.js';
import type {TimerProgram} from './resolve-dose.js';

/** All that a timer shows. */
export interface View extends Readonly<Record<Switch, boolean>> {
  readonly t: TimerStrings;
  readonly state: TimerState;
  readonly now: Snapshot<CuedStep>;
  readonly program: TimerProgram;
  readonly labels: Labels;
  readonly name: string;
  /** Of the phase: its length in whole seconds, and the share of it that is left, 0 to 1. None before the start, all after. */
  readonly seconds: number;
  readonly share: number;
  /** Total time left, in words; nothing before the start, after the end and without a clock. */
  readonly left: string;
  /** At a step without a clock; and there under way, until the reader is done. */
  readonly untimed: boolean;
  readonly waits: boolean;
  readonly bar: boolean;
  readonly inline: boolean;
  readonly floor: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly open: boolean;
  readonly locked: boolean;
  /** The message about a part that could not be loaded; empty if there is none. */
  readonly failed: string;
}
