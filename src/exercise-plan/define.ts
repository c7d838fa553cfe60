import '../exercise-card/define.js';
import {define} from '../base/define.js';
import {ExercisePlanElement} from './exercise-plan-element.js';

define('exercise-plan', ExercisePlanElement);
export {ExercisePlanElement};
