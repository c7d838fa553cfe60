import {follow} from '../../i18n/spoken.js';
import {adviceFigureWords as english} from './en/advice-figures.js';

export let adviceFigureWords = english;
follow('adviceFigureWords', english, (words) => (adviceFigureWords = words));
