import type {CauseListStrings} from '../strings.js';

export const causeListStrings: CauseListStrings = {
  title: 'Why your back may hurt when you walk',
  walking: 'While you walk',
  contributing: 'What keeps it going',
  helps: 'What may help',
  map: 'A person walking. Choose a place to go to its causes.',
  regions: {head: 'Head', trunk: 'Trunk', 'low-back': 'Low back', hip: 'Hips', legs: 'Legs', foot: 'Feet'},
  disclaimer: 'This list does not tell you what you have. A clinician can.',
  failed: 'This list cannot be shown.',
  own: 'The picture and the words. The order is the article’s.',
};
