import {follow} from '../../i18n/spoken.js';
import * as english from './en/care.js';

export let {careWords} = english;
follow('careWords', english.careWords, (words) => (careWords = words));
