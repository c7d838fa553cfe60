export * from '../en/care.js';
