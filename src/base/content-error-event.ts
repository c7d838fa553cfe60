/** Somebody's own content is not as it should be. Bubbles, and crosses shadow roots; cannot be cancelled. */
export class ContentErrorEvent extends Event {
  declare readonly type: 'content-error';

  constructor(
    /** Where the fault is, as `steps.0.text`; empty where it concerns the whole. */
    readonly path: string,
    readonly reason: string,
  ) {
    super('content-error', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-error': ContentErrorEvent;
  }
  interface DocumentEventMap {
    'content-error': ContentErrorEvent;
  }
}
