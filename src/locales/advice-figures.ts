import {adviceFigureWords as english} from './en/advice-figures.js';
import {textIn} from './language.js';

export const adviceFigureWords = textIn('adviceFigureWords', english);
