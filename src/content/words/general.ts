import {follow} from '../../i18n/spoken.js';
import * as english from './en/general.js';

export let {generalWords} = english;
follow('generalWords', english.generalWords, (words) => (generalWords = words));
