export * from '../en/hold-timer.js';
