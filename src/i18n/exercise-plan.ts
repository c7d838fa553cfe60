import {planStrings as english} from './en/exercise-plan.js';
import {follow} from './spoken.js';

export let planStrings = english;
follow('planStrings', english, (words) => (planStrings = words));
