import type {GeneralWords} from '../../content/schema.js';

export const generalWords: GeneralWords = {
  wholeBody:
    'Your body works as one, from foot to spine. When one part moves less, another does more. Stress and old injuries count too. Many people feel better once they change how they move and what they wear on their feet.',
  stopRule: 'Stop if the pain gets worse, spreads down a leg, or you feel numb or weak. Mild muscle effort is fine.',
  howOften: 'Once a day is a good start. If it leaves you sore, rest for a day.',
  floor: {
    down: [
      'Stand next to a chair or a bed and hold on to it.',
      'Go down on one knee, then on both.',
      'Sit on one hip and lie down on your side.',
      'Bend your knees and roll on to your back.',
    ],
    up: [
      'Bend your knees and roll on to your side.',
      'Push up with your arms until you sit.',
      'Get on your hands and knees next to the chair.',
      'Put one foot flat on the floor, hold the chair and stand up.',
      'Too hard? Lie on a firm bed instead.',
    ],
  },
  review: 'Not yet checked by a clinician.',
};
