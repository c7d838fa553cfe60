/** What draws the pictures, once a list has some. */
export let figures: typeof import('./figures.js') | undefined;

export const loadFigures = async (): Promise<void> => {
  figures ??= await import('./figures.js');
};
