import {follow} from '../../i18n/spoken.js';
import * as english from './en/advice-figures.js';

export let {adviceFigureWords} = english;
follow('adviceFigureWords', english.adviceFigureWords, (words) => (adviceFigureWords = words));
