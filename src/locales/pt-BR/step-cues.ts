import type {CueWords} from '../../content/schema.js';

export const stepCues: CueWords = {
  hold: 'Mantenha a báscula',
  up: 'Suba os braços devagar',
  'hold-up': 'Mantenha, braços no alto',
  down: 'Desça os braços devagar',
  relax: 'Relaxe',
};
