import {causeListStrings as english} from './en/cause-list.js';
import {follow} from './spoken.js';

export let causeListStrings = english;
follow('causeListStrings', english, (words) => (causeListStrings = words));
