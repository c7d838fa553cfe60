import type {CueWords} from '../../content/schema.js';

export const stepCues: CueWords = {
  hold: 'Hold the tilt',
  up: 'Arms up, slowly',
  'hold-up': 'Hold, arms up',
  down: 'Arms down, slowly',
  relax: 'Relax',
};
