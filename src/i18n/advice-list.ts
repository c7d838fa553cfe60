import {adviceListStrings as english} from './en/advice-list.js';
import {follow} from './spoken.js';

export let adviceListStrings = english;
follow('adviceListStrings', english, (words) => (adviceListStrings = words));
