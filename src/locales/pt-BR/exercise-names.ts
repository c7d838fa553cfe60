import type {ExerciseNames} from '../../content/schema.js';

export const exerciseNames: ExerciseNames = {
  'pelvic-tilt': 'Báscula pélvica',
  'pelvic-tilt-arm-raise': 'Báscula pélvica com elevação dos braços',
  'wall-pelvic-tilt': 'Báscula pélvica na parede',
  'band-pelvic-tilt': 'Báscula pélvica com faixa elástica',
};
