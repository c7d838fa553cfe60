export * from '../en/advice-list.js';
