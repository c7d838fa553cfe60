import {define} from '../base/define.js';
import {HoldTimerElement} from './hold-timer-element.js';

define('hold-timer', HoldTimerElement);
export {HoldTimerElement};
export type {TimerEvent} from './events.js';
