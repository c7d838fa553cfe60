export * from '../en/advice.js';
