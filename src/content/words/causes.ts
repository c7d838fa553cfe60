import {follow} from '../../i18n/spoken.js';
import {causeWords as english} from './en/causes.js';

export let causeWords = english;
follow('causeWords', english, (words) => (causeWords = words));
