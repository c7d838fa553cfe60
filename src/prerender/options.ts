export interface PrerenderOptions {
  /** Language of elements that have no `lang` in the page, as a BCP 47 tag. The default is English. */
  readonly locale?: string;
  /** Adds schema.org JSON-LD of the exercises and causes that the page shows, at the end of the `<head>`. */
  readonly structuredData?: boolean;
  /** Writes everything that is added in ASCII, for a page that is not UTF-8. */
  readonly ascii?: boolean;
  /**
   * Receives a warning for each invalid value, and for each element that cannot be prerendered, such as a card with `src`.
   * The default logs the warning to the console.
   */
  readonly onWarning?: (warning: string) => void;
}

/** An unknown id, because of which a page is not prerendered. `message` names line, element, attribute and value. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';
}

/** The longest page that is accepted, in characters. */
export const MAX_LENGTH = 20_000_000;
