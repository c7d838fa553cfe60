import type {Problem} from './problem.js';

export interface PrerenderOptions {
  /** The BCP 47 tag of the language for elements that have no ancestor with `lang`. Default: `en`. */
  readonly locale?: string;
  /** Adds schema.org JSON-LD about the exercises and causes on the page, at the end of the `<head>`. */
  readonly structuredData?: boolean;
  /** Writes everything that is added in ASCII, for a page whose encoding is not UTF-8. */
  readonly ascii?: boolean;
}

export interface PrerenderResult {
  /** The page with a declarative shadow root in each element. */
  readonly html: string;
  /** Invalid values, and elements that cannot be prerendered, such as a card with `src`, in document order. */
  readonly problems: Problem[];
}

/** The maximum length of a page, in characters. */
export const MAX_LENGTH = 20_000_000;
