import type {ExerciseNames} from '../../content/schema.js';

export const exerciseNames: ExerciseNames = {
  'pelvic-tilt': 'Báscula pélvica',
  'pelvic-tilt-arm-raise': 'Báscula pélvica con brazos arriba',
  'wall-pelvic-tilt': 'Báscula pélvica en la pared',
  'band-pelvic-tilt': 'Báscula pélvica con banda',
};
