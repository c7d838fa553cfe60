export * from '../en/count.js';
