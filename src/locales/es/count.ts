const rules = new Intl.PluralRules('es');
const numbers = new Intl.NumberFormat('es');

/** A number in a line of text: "7,5". */
export const decimal = (number: number): string => numbers.format(number);

/** The words alone, in the form that goes with the number. */
export const nouns = (number: number, one: string, many: string): string =>
  rules.select(number) === 'one' ? one : many;

/** "1 serie", "3 series". */
export const count = (number: number, one: string, many: string): string =>
  `${decimal(number)} ${nouns(number, one, many)}`;
