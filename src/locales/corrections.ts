import {correctionWords as english} from './en/corrections.js';
import {textIn} from './language.js';

export const correctionWords = textIn('correctionWords', english);
