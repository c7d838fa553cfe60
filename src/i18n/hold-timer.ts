import {follow} from './spoken.js';
import * as english from './en/hold-timer.js';

export let {timerStrings} = english;
follow('timerStrings', english.timerStrings, (words) => (timerStrings = words));
