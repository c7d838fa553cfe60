export interface PrerenderOptions {
  /** BCP 47, for elements on which the page does not say a language; English without it. */
  readonly locale?: string;
  /** Puts schema.org JSON-LD of the exercises and causes that the page shows at the end of its head. */
  readonly structuredData?: boolean;
  /** Writes what it puts in with ASCII alone, for a page in another encoding than UTF-8. */
  readonly ascii?: boolean;
  /**
   * Is told of values that make no sense, and of elements that only a page can show, as with `src`. Without it they are
   * said on the console.
   */
  readonly onWarning?: (warning: string) => void;
}

/** What keeps a page from being drawn: an id that nobody knows. `message` names line, element, attribute and value. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';
}

/** Longer pages are none. */
export const MAX_LENGTH = 20_000_000;
