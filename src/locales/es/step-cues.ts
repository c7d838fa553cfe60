import type {CueWords} from '../../content/schema.js';

export const stepCues: CueWords = {
  hold: 'Inclina y mantén',
  up: 'Brazos arriba, despacio',
  'hold-up': 'Mantén, brazos arriba',
  down: 'Brazos abajo, despacio',
  relax: 'Relaja',
};
