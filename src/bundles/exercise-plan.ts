import '../exercise-plan/define.js';

export {registerExercises} from '../content/custom-exercises.js';
export {registerLocale} from '../i18n/languages.js';
