import {follow} from '../../i18n/spoken.js';
import {careWords as english} from './en/care.js';

export let careWords = english;
follow('careWords', english, (words) => (careWords = words));
