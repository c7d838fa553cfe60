export {systemClock, type Clock} from './clock.js';
export {
  buildProgram,
  holdAndRelax,
  SWITCH_SECONDS,
  type Dose,
  type Phase,
  type Program,
  type Segment,
  type Side,
  type TimedStep,
} from './program.js';
export {TimerSession, type Moment, type TimerState} from './session.js';
export {snapshotAt, type Snapshot} from './snapshot.js';
