import type {Phase, Side} from '../timer/program.js';
import type {Moment, TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';

export type TimerEventName =
  'timer-start' | 'timer-pause' | 'timer-reset' | 'timer-phase' | 'timer-rep' | 'timer-set' | 'timer-finish';

/** An event of a timer. It bubbles and is composed; it cannot be cancelled. */
export class TimerEvent extends Event {
  declare readonly type: TimerEventName;
  declare readonly state: TimerState;
  declare readonly phase: Phase;
  declare readonly set: number;
  declare readonly rep: number;
  declare readonly side: Side;
  /** The `id` of the current step; undefined in phases without a step, and for steps without an id. */
  declare readonly step: string | undefined;
  /** Repetitions completed, in all sets and sides. */
  declare readonly repsDone: number;
  /** Seconds since the start of the program. */
  declare readonly elapsed: number;
  /** Phases that have begun since the last change; more than 1 if the page was frozen or the device slept. */
  declare readonly passed: number;

  constructor(type: TimerEventName, state: TimerState, {segment, repsDone, elapsedMs}: Snapshot, passed: number) {
    super(type, {bubbles: true, composed: true});
    const {phase, set, rep, side, step} = segment;
    Object.assign(this, {state, phase, set, rep, side, step: step?.id, repsDone, elapsed: elapsedMs / 1000, passed});
  }
}

/** Whether a session is in progress: running or paused. */
export const isActive = (state: TimerState): boolean => state === 'running' || state === 'paused';

/** The events for the change from `before` to `now`, in the order of dispatch. A new second alone causes no event. */
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
