import type {ExerciseNames} from '../../content/schema.js';

export const exerciseNames: ExerciseNames = {
  'pelvic-tilt': 'Pelvic tilt',
  'pelvic-tilt-arm-raise': 'Pelvic tilt with arm raise',
  'wall-pelvic-tilt': 'Wall pelvic tilt',
  'band-pelvic-tilt': 'Pelvic tilt with a band',
};
