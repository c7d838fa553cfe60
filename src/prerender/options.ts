import type {Problem} from './problem.js';

export interface PrerenderOptions {
  /** The language of elements that have no `lang` in the page, as a BCP 47 tag. The default is English. */
  readonly locale?: string;
  /** Adds schema.org JSON-LD of the exercises and causes that the page shows, at the end of the `<head>`. */
  readonly structuredData?: boolean;
  /** Writes everything that is added in ASCII, for a page that is not UTF-8. */
  readonly ascii?: boolean;
}

export interface PrerenderResult {
  /** The page with a declarative shadow root in each element. */
  readonly html: string;
  /** Invalid values, and elements that cannot be prerendered, such as a card with `src`; in document order. */
  readonly problems: Problem[];
}

/** The longest page that is accepted, in characters. */
export const MAX_LENGTH = 20_000_000;
