import {follow} from './spoken.js';
import * as english from './en/advice-list.js';

export let {adviceListStrings} = english;
follow('adviceListStrings', english.adviceListStrings, (words) => (adviceListStrings = words));
