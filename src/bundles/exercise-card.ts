import '../exercise-card/define.js';

export {registerExercises} from '../content/own-exercises.js';
export {registerLocale} from '../i18n/languages.js';
