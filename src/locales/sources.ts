import {sourceStrings as english} from './en/sources.js';
import {textIn} from './language.js';

export const sourceStrings = textIn('sourceStrings', english);
