import {exerciseBriefs as english} from './en/exercise-briefs.js';
import {textIn} from './language.js';

export const exerciseBriefs = textIn('exerciseBriefs', english);
