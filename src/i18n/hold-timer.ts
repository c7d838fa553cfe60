import {timerStrings as english} from './en/hold-timer.js';
import {follow} from './spoken.js';

export let timerStrings = english;
follow('timerStrings', english, (words) => (timerStrings = words));
