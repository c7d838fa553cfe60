import type {Phase, Side} from '../timer/program.js';
import type {Moment, TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';

export type TimerEventName =
  'timer-start' | 'timer-pause' | 'timer-reset' | 'timer-phase' | 'timer-rep' | 'timer-set' | 'timer-finish';

/** Fires when the state of a timer changes. The event bubbles, is composed, and cannot be cancelled. */
export class TimerEvent extends Event {
  declare readonly type: TimerEventName;
  /** The state of the timer after the change. */
  declare readonly state: TimerState;
  /** The current phase. */
  declare readonly phase: Phase;
  /** The current set, from 1. */
  declare readonly set: number;
  /** The current repetition of the set, from 1. */
  declare readonly rep: number;
  /** The current side: `left` or `right`, or `one` if the dose has no separate sides. */
  declare readonly side: Side;
  /** The `id` of the current step; undefined if the phase has no step or the step has no id. */
  declare readonly step: string | undefined;
  /** Number of completed repetitions, in all sets and on all sides. */
  declare readonly repsDone: number;
  /** Seconds since the start of the program, without pauses. */
  declare readonly elapsed: number;
  /** Number of phases that have begun since the last change; more than 1 if the page was frozen or the device slept. */
  declare readonly passed: number;

  constructor(type: TimerEventName, state: TimerState, {segment, repsDone, elapsedMs}: Snapshot, passed: number) {
    super(type, {bubbles: true, composed: true});
    const {phase, set, rep, side, step} = segment;
    Object.assign(this, {state, phase, set, rep, side, step: step?.id, repsDone, elapsed: elapsedMs / 1000, passed});
  }
}

/** Whether a session is in progress: running or paused. */
export const isActive = (state: TimerState): boolean => state === 'running' || state === 'paused';

/** Returns the events for the change from `before` to `now`, in order of dispatch. A new second alone causes no event. */
export function eventsBetween(now: Moment, before: Moment): TimerEvent[] {
  const {state, snapshot} = now;
  // A restart counts from 0. Going back from the finish counts from the snapshot before it.
  const previous =
    isActive(before.state) || state === 'paused' ? before.snapshot : {repsDone: 0, setsDone: 0, index: -1};
  const passed = snapshot.index - previous.index;
  const hasEntered = (entered: TimerState): boolean => state === entered && before.state !== entered;
  const hasHappened: Record<TimerEventName, boolean> = {
    'timer-reset': hasEntered('idle'),
    'timer-start': hasEntered('running'),
    'timer-rep': snapshot.repsDone > previous.repsDone,
    'timer-set': snapshot.setsDone > previous.setsDone,
    'timer-finish': hasEntered('finished'),
    'timer-phase': isActive(state) && (passed !== 0 || before.state === 'finished'),
    'timer-pause': hasEntered('paused') && before.state === 'running',
  };
  return (Object.keys(hasHappened) as TimerEventName[])
    .filter((type) => hasHappened[type])
    .map((type) => new TimerEvent(type, state, snapshot, Math.max(passed, 1)));
}

declare global {
  interface HTMLElementEventMap extends Record<TimerEventName, TimerEvent> {}
  interface DocumentEventMap extends Record<TimerEventName, TimerEvent> {}
}
