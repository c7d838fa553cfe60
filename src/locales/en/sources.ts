import type {SourceStrings} from '../strings.js';
import {count} from './count.js';

export const sourceStrings: SourceStrings = {
  source: 'Source',
  sources: 'Sources',
  readArticle: 'Read the article',
  ours: 'Ours',
  failed: 'This could not be loaded. Check your internet connection, then open it again.',
  by: (author) => `by ${author}.`,
  references: (references) => count(references, 'reference'),
};
