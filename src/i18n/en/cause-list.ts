import type {CauseListStrings} from '../strings.js';

export const causeListStrings: CauseListStrings = {
  locale: 'en',
  title: 'Why your back may hurt when you walk',
  walking: 'While you walk',
  contributing: 'What keeps it going',
  disclaimer: 'This list does not tell you what you have. A clinician can.',
  failed: 'This list cannot be shown.',
  own: 'The order is the article’s; the words are ours.',
};
