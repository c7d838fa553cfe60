const rules = new Intl.PluralRules('pt-BR');
const format = new Intl.NumberFormat('pt-BR');

/** "7,5". */
export const decimal = (number: number): string => format.format(number);

/** The noun alone, in the form that goes with the number. Zero is singular, and so is one and a half. */
export const nouns = (number: number, one: string, many: string): string =>
  rules.select(number) === 'one' ? one : many;

/** "1 série", "3 séries". */
export const count = (number: number, one: string, many: string): string =>
  `${decimal(number)} ${nouns(number, one, many)}`;
