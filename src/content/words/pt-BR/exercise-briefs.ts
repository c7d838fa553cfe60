export * from '../en/exercise-briefs.js';
