/** The source of a number or text: the physician's article or, where the article has none, this library. */
export type Origin = 'article' | 'library';

/** A number with its source, so that a default of this library is never attributed to the article. */
export interface Sourced<From extends Origin = Origin> {
  readonly value: number;
  readonly origin: From;
}

export const sourced = <From extends Origin>(value: number, origin: From): Sourced<From> => ({value, origin});
