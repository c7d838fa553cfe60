import {follow} from '../../i18n/spoken.js';
import * as english from './en/advice.js';

export let {adviceWords} = english;
follow('adviceWords', english.adviceWords, (words) => (adviceWords = words));
