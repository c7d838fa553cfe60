export * from '../en/figures.js';
