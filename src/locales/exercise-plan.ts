import {planStrings as english} from './en/exercise-plan.js';
import {textIn} from './language.js';

export const planStrings = textIn('planStrings', english);
