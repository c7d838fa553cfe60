import {follow} from '../../i18n/spoken.js';
import {adviceWords as english} from './en/advice.js';

export let adviceWords = english;
follow('adviceWords', english, (words) => (adviceWords = words));
