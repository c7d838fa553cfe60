import type {Warning} from '../warnings/warn.js';

/** Something on a page that its author should correct. */
export interface Problem extends Pick<Warning, 'code' | 'attribute' | 'value'> {
  /** The line of the element's start tag, from 1. */
  readonly line: number;
  /** The tag name of the element in the page. */
  readonly element: string;
  /** What is wrong, and what happens now: `<hold-timer>: invalid reps="abc". Using 5.` */
  readonly message: string;
}

/**
 * An id is unknown, so an element shows less than its author meant, and the page is not prerendered. `message` names line,
 * element, attribute and value.
 */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';

  /** @param problems all unknown ids of the page */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({line, message, code}) => `line ${line}: ${message} [${code}]`).join('\n'));
  }
}
