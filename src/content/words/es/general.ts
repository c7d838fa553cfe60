export * from '../en/general.js';
