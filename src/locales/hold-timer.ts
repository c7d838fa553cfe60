import {timerStrings as english} from './en/hold-timer.js';
import {textIn} from './language.js';

export const timerStrings = textIn('timerStrings', english);
