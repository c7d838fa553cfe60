import type {SourceStrings} from '../strings.js';
import {count} from './count.js';

export const sourceStrings: SourceStrings = {
  source: 'Source',
  sources: 'Sources',
  readArticle: 'Read the article',
  ours: 'Ours',
  by: (author) => `by ${author}.`,
  references: (references) => count(references, 'reference'),
};
