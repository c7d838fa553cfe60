export * from '../en/exercise-plan.js';
