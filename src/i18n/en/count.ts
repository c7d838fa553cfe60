const rules = new Intl.PluralRules('en');

/** "1 set", "3 sets". */
export const count = (number: number, noun: string): string => `${number} ${nouns(number, noun)}`;

/** The noun alone, in the form that goes with the number. */
export const nouns = (number: number, noun: string): string => (rules.select(number) === 'one' ? noun : `${noun}s`);
