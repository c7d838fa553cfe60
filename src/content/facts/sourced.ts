/** Who a number or a text comes from: the physician's article, or this library where the article is silent. */
export type Origin = 'article' | 'library';

/** A number together with who chose it, so that a default of ours is never shown as the article's. */
export interface Sourced<From extends Origin = Origin> {
  readonly value: number;
  readonly origin: From;
}

export const sourced = <From extends Origin>(value: number, origin: From): Sourced<From> => ({value, origin});
