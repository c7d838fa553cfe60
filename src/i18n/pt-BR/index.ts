// Everything that is said, in one file: what is fetched when a page needs it.
export * from '../../content/words/pt-BR/advice-figures.js';
export * from '../../content/words/pt-BR/advice.js';
export * from '../../content/words/pt-BR/care.js';
export * from '../../content/words/pt-BR/causes.js';
export * from '../../content/words/pt-BR/exercise-briefs.js';
export * from '../../content/words/pt-BR/exercise-names.js';
export * from '../../content/words/pt-BR/exercises.js';
export * from '../../content/words/pt-BR/figures.js';
export * from '../../content/words/pt-BR/general.js';
export * from '../../content/words/pt-BR/step-cues.js';
export * from './advice-list.js';
export * from './care-notice.js';
export * from './cause-list.js';
export * from './exercise-card.js';
export * from './exercise-plan.js';
export * from './hold-timer.js';
export * from './sources.js';
