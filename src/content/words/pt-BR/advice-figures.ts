export * from '../en/advice-figures.js';
