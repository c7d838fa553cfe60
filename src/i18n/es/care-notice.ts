export * from '../en/care-notice.js';
