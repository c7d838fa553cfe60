// Everything that is said, in one file: what is fetched when a page needs it.
export * from '../../content/words/es/advice-figures.js';
export * from '../../content/words/es/advice.js';
export * from '../../content/words/es/care.js';
export * from '../../content/words/es/causes.js';
export * from '../../content/words/es/exercise-briefs.js';
export * from '../../content/words/es/exercise-names.js';
export * from '../../content/words/es/exercises.js';
export * from '../../content/words/es/figures.js';
export * from '../../content/words/es/general.js';
export * from '../../content/words/es/step-cues.js';
export * from './advice-list.js';
export * from './care-notice.js';
export * from './cause-list.js';
export * from './exercise-card.js';
export * from './exercise-plan.js';
export * from './hold-timer.js';
export * from './sources.js';
