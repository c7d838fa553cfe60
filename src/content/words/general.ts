import {follow} from '../../i18n/spoken.js';
import {generalWords as english} from './en/general.js';

export let generalWords = english;
follow('generalWords', english, (words) => (generalWords = words));
