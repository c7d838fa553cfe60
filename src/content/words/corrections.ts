import {follow} from '../../i18n/spoken.js';
import {correctionWords as english} from './en/corrections.js';

export let correctionWords = english;
follow('correctionWords', english, (words) => (correctionWords = words));
