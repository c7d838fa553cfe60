import {follow} from '../../i18n/spoken.js';
import {exerciseBriefs as english} from './en/exercise-briefs.js';

export let exerciseBriefs = english;
follow('exerciseBriefs', english, (words) => (exerciseBriefs = words));
