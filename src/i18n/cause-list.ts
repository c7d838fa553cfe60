import {follow} from './spoken.js';
import * as english from './en/cause-list.js';

export let {causeListStrings} = english;
follow('causeListStrings', english.causeListStrings, (words) => (causeListStrings = words));
