import {exerciseNames as english} from './en/exercise-names.js';
import {textIn} from './language.js';

export const exerciseNames = textIn('exerciseNames', english);
