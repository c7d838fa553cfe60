import {adviceWords as english} from './en/advice.js';
import {textIn} from './language.js';

export const adviceWords = textIn('adviceWords', english);
