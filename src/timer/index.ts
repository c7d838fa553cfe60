export {SharedClock, type Clock, type ClockSource} from './clock.js';
export {fitted, MAX_SECONDS, MAX_SEGMENTS} from './limits.js';
export {
  buildProgram,
  holdAndRelax,
  type Dose,
  type Phase,
  type Program,
  type Segment,
  type Side,
  type TimedStep,
} from './program.js';
export {TimerSession, type Moment, type TimerState} from './session.js';
export {snapshotAt, type Snapshot} from './snapshot.js';
export {SWITCH_SECONDS} from './switch.js';
export {systemClock} from './system-clock.js';
