import type {AdviceListStrings} from '../strings.js';

export const adviceListStrings: AdviceListStrings = {
  titles: {
    treatment: 'What can help',
    prevention: 'What can keep it away',
    recommendations: 'Ways to steady your low back and hips',
  },
  corrected: 'Corrected.',
  failed: 'This list cannot be shown.',
  own: 'The words and pictures are ours. The order is the article’s.',
};
