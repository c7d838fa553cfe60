import '../define.js';

export {registerCauses} from '../content/own-causes.js';
export {registerExercises} from '../content/own-exercises.js';
export {registerLocale} from '../i18n/languages.js';
