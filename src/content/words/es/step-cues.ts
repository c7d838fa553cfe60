export * from '../en/step-cues.js';
