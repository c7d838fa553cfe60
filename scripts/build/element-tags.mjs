/** The tags of all elements. Each has a bundle and a chunk. */
export const tags = ['exercise-card', 'exercise-plan', 'cause-list', 'advice-list', 'care-notice', 'hold-timer'];
