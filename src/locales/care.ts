import {careWords as english} from './en/care.js';
import {textIn} from './language.js';

export const careWords = textIn('careWords', english);
