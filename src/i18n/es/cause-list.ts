export * from '../en/cause-list.js';
