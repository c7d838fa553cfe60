/**
 * Who a number or a text comes from: the physician's article, this library where the article is silent, or whoever wrote
 * an exercise of their own.
 */
export type Origin = 'article' | 'library' | 'author';

/** A number together with who chose it, so that a default of ours is never shown as the article's. */
export interface Sourced<From extends Origin = Origin> {
  readonly value: number;
  readonly origin: From;
}

export const sourced = <From extends Origin>(value: number, origin: From): Sourced<From> => ({value, origin});
