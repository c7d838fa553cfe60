import type {ShownPose} from '../../figure/poses.js';
import type {StillWords} from '../../content/schema.js';

/** The library's own words for its own pictures. */
export const figureWords: Readonly<Record<ShownPose, StillWords>> = {
  'lying-rest': {
    caption: 'En reposo: hay hueco',
    alt: 'Una persona está boca arriba sobre una esterilla, con las rodillas dobladas y los pies bien apoyados. Hay un hueco bajo la zona lumbar.',
  },
  'lying-tilt': {
    caption: 'Inclina y mantén: sin hueco',
    alt: 'La pelvis se ha inclinado hacia atrás, hacia la cabeza. La zona lumbar está pegada a la esterilla y el hueco se ha cerrado.',
  },
  'stick-down': {
    caption: 'Inclina y mantén',
    alt: 'Una persona está boca arriba sobre una esterilla, con las rodillas dobladas y la zona lumbar pegada a ella, y sujeta un bastón sobre la cadera con las dos manos.',
  },
  'stick-up': {
    caption: 'Brazos arriba, espalda apoyada',
    alt: 'Los dos brazos han llevado el bastón en un arco por encima del pecho y más allá de la cabeza. La zona lumbar sigue pegada a la esterilla.',
  },
  'wall-rest': {
    caption: 'En reposo: hay hueco',
    alt: 'Una persona se apoya en una pared con la cabeza, la parte alta de la espalda y las nalgas, con las rodillas un poco dobladas y los pies un paso por delante. Hay un hueco detrás de la zona lumbar.',
  },
  'wall-tilt': {
    caption: 'Inclina y mantén: sin hueco',
    alt: 'La pelvis se ha inclinado hacia atrás. La zona lumbar está pegada a la pared y el hueco se ha cerrado.',
  },
  'wall-arms-up': {
    caption: 'Brazos arriba, espalda pegada',
    alt: 'Los dos brazos están levantados hacia delante y por encima de la cabeza. La zona lumbar sigue pegada a la pared.',
  },
};
