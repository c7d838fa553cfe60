import {cardStrings as english} from './en/exercise-card.js';
import {textIn} from './language.js';

export const cardStrings = textIn('cardStrings', english);
