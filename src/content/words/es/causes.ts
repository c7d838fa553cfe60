export * from '../en/causes.js';
