import {follow} from '../../i18n/spoken.js';
import * as english from './en/exercise-names.js';

export let {exerciseNames} = english;
follow('exerciseNames', english.exerciseNames, (words) => (exerciseNames = words));
