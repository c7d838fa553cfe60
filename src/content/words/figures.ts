import {follow} from '../../i18n/spoken.js';
import {figureWords as english} from './en/figures.js';

export let figureWords = english;
follow('figureWords', english, (words) => (figureWords = words));
