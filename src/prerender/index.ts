export {MAX_LENGTH, prerender, PrerenderError, type PrerenderOptions} from './prerender.js';
export {registerCauses} from '../content/own-causes.js';
export {registerExercises} from '../content/own-exercises.js';
