export * from '../en/exercise-card.js';
