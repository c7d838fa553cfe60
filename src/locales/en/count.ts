// English has two forms, so it needs no table of rules: one is one, everything else is many.

/** The noun alone, in the form that goes with the number. */
export const nouns = (number: number, noun: string): string => (number === 1 ? noun : `${noun}s`);

/** "1 set", "3 sets". */
export const count = (number: number, noun: string): string => `${number} ${nouns(number, noun)}`;
