import {generalWords as english} from './en/general.js';
import {textIn} from './language.js';

export const generalWords = textIn('generalWords', english);
