/** Fires when custom content is invalid. The event bubbles, is composed, and cannot be cancelled. */
export class ContentErrorEvent extends Event {
  declare readonly type: 'content-error';

  constructor(
    /** Path of the invalid field, such as `steps.0.text`; empty if the error affects the content as a whole. */
    readonly path: string,
    /** The error, in a sentence. */
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
