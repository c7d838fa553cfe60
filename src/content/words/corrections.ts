import {follow} from '../../i18n/spoken.js';
import * as english from './en/corrections.js';

export let {correctionWords} = english;
follow('correctionWords', english.correctionWords, (words) => (correctionWords = words));
