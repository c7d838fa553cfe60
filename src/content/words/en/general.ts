import type {GeneralWords} from '../../schema.js';

export const generalWords: GeneralWords = {
  wholeBody:
    'Your body works as one, from foot to spine. When one part moves less, another does more. Stress and old injuries count too. Many people feel better once they change how they move and what they wear on their feet.',
  stopRule: 'Stop if the pain gets worse, spreads down a leg, or you feel numb or weak. Mild muscle effort is fine.',
  review: 'Not yet checked by a clinician.',
};
