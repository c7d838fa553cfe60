import type {Phase, Side} from '../timer/program.js';
import type {Moment, TimerState} from '../timer/session.js';
import type {Snapshot} from '../timer/snapshot.js';

export type TimerEventName =
  'timer-start' | 'timer-pause' | 'timer-reset' | 'timer-phase' | 'timer-rep' | 'timer-set' | 'timer-finish';

/** What a timer tells the page. Bubbles, and crosses shadow roots; cannot be cancelled. */
export class TimerEvent extends Event {
  declare readonly type: TimerEventName;
  declare readonly state: TimerState;
  declare readonly phase: Phase;
  declare readonly set: number;
  declare readonly rep: number;
  declare readonly side: Side;
  /** Id of the step of an exercise; undefined in other phases and without an exercise. */
  declare readonly step: string | undefined;
  /** Repetitions completed, over all sets and sides. */
  declare readonly repsDone: number;
  /** Seconds into the program. */
  declare readonly elapsed: number;
  /** Phases begun since the last event: more than 1 in a `timer-phase` after a jump or a time asleep. */
  declare readonly passed: number;

  constructor(type: TimerEventName, state: TimerState, {segment, repsDone, elapsedMs}: Snapshot, passed: number) {
    super(type, {bubbles: true, composed: true});
    const {phase, set, rep, side, step} = segment;
    Object.assign(this, {state, phase, set, rep, side, step: step?.id, repsDone, elapsed: elapsedMs / 1000, passed});
  }
}

/** Under way: running or paused. */
export const isActive = (state: TimerState): boolean => state === 'running' || state === 'paused';

/** The events that tell how `now` differs from `before`, in the order they happened. None for a passing second. */
export function eventsBetween({state, snapshot}: Moment, before: Moment): TimerEvent[] {
  // A new run has nothing before it; one that is taken up again after its end has.
  const was = isActive(before.state) || state === 'paused' ? before.snapshot : {repsDone: 0, setsDone: 0, index: -1};
  const passed = snapshot.index - was.index;
  const entered = (wanted: TimerState): boolean => state === wanted && before.state !== wanted;
  const happened: Record<TimerEventName, boolean> = {
    'timer-reset': entered('idle'),
    'timer-start': entered('running'),
    'timer-rep': snapshot.repsDone > was.repsDone,
    'timer-set': snapshot.setsDone > was.setsDone,
    'timer-finish': entered('finished'),
    'timer-phase': isActive(state) && (passed !== 0 || before.state === 'finished'),
    'timer-pause': entered('paused') && before.state === 'running',
  };
  return (Object.keys(happened) as TimerEventName[])
    .filter((type) => happened[type])
    .map((type) => new TimerEvent(type, state, snapshot, Math.max(passed, 1)));
}

declare global {
  interface HTMLElementEventMap extends Record<TimerEventName, TimerEvent> {}
  interface DocumentEventMap extends Record<TimerEventName, TimerEvent> {}
}
