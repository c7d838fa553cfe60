/** The elements of the library by their tags. */
export const tags = ['exercise-card', 'exercise-plan', 'cause-list', 'advice-list', 'care-notice', 'hold-timer'];
