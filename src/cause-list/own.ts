/** What reads causes of people's own, once a list has some. */
export let own: typeof import('./own-causes.js') | undefined;

export const loadOwn = async (): Promise<void> => {
  own ??= await import('./own-causes.js');
};
