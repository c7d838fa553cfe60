import {follow} from '../../i18n/spoken.js';
import {exerciseNames as english} from './en/exercise-names.js';

export let exerciseNames = english;
follow('exerciseNames', english, (words) => (exerciseNames = words));
