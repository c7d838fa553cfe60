import type {Warning} from '../warnings/warn.js';

/** A problem on a page that the author should correct. */
export interface Problem extends Pick<Warning, 'code' | 'attribute' | 'value'> {
  /** The line number of the element's start tag, from 1. */
  readonly line: number;
  /** The tag name of the element. */
  readonly element: string;
  /** What is wrong, and what happens now: `<hold-timer>: invalid reps="abc". Using 5.` */
  readonly message: string;
}

/**
 * Thrown if a page contains unknown ids, because the elements would show less than the author intended. `message` names the line,
 * the element, the attribute and the value.
 */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';

  /** @param problems one problem for each unknown id on the page */
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({line, message, code}) => `line ${line}: ${message} [${code}]`).join('\n'));
  }
}
