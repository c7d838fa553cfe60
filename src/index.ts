export {CauseListElement} from './cause-list/cause-list-element.js';
export {CauseToggleEvent} from './cause-list/cause-toggle-event.js';
export * from './content/index.js';
export {ExerciseCardElement} from './exercise-card/exercise-card-element.js';
export {TimerEvent, type TimerEventName} from './hold-timer/events.js';
export {HoldTimerElement} from './hold-timer/hold-timer-element.js';
export * from './timer/index.js';
