import {causeListStrings as english} from './en/cause-list.js';
import {textIn} from './language.js';

export const causeListStrings = textIn('causeListStrings', english);
