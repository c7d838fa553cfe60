import {follow} from './spoken.js';
import * as english from './en/exercise-plan.js';

export let {planStrings} = english;
follow('planStrings', english.planStrings, (words) => (planStrings = words));
