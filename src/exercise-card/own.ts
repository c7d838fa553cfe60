/** What shows exercises of people's own, once a card has one. */
export let own: typeof import('./own-exercise.js') | undefined;

export const loadOwn = async (): Promise<void> => {
  own ??= await import('./own-exercise.js');
};
