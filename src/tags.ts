/** The tags of all elements. */
export const tags = [
  'exercise-card',
  'exercise-plan',
  'cause-list',
  'advice-list',
  'care-notice',
  'hold-timer',
] as const satisfies readonly (keyof HTMLElementTagNameMap)[];

export type Tag = (typeof tags)[number];
