export * from '../en/exercise-names.js';
