import {follow} from '../../i18n/spoken.js';
import * as english from './en/exercise-briefs.js';

export let {exerciseBriefs} = english;
follow('exerciseBriefs', english.exerciseBriefs, (words) => (exerciseBriefs = words));
