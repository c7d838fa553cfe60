/** The source of a number or text: the physician's article, or this library where the article has none. */
export type Origin = 'article' | 'library';

/** A number with its source, so that a default of this library is never shown as the article's. */
export interface Sourced<From extends Origin = Origin> {
  readonly value: number;
  readonly origin: From;
}

export const sourced = <From extends Origin>(value: number, origin: From): Sourced<From> => ({value, origin});
