import '../define.js';

export {registerCauses} from '../content/custom-causes.js';
export {registerExercises} from '../content/custom-exercises.js';
export {registerLocale} from '../i18n/languages.js';
