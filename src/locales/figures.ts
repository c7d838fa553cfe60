import {figureWords as english} from './en/figures.js';
import {textIn} from './language.js';

export const figureWords = textIn('figureWords', english);
