import {causeWords as english} from './en/causes.js';
import {textIn} from './language.js';

export const causeWords = textIn('causeWords', english);
