import {follow} from '../../i18n/spoken.js';
import * as english from './en/causes.js';

export let {causeWords} = english;
follow('causeWords', english.causeWords, (words) => (causeWords = words));
