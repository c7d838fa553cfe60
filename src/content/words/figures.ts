import {follow} from '../../i18n/spoken.js';
import * as english from './en/figures.js';

export let {figureWords} = english;
follow('figureWords', english.figureWords, (words) => (figureWords = words));
