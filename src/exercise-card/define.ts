import {define} from '../base/define.js';
import {ExerciseCardElement} from './exercise-card-element.js';

define('exercise-card', ExerciseCardElement);
export {ExerciseCardElement};
