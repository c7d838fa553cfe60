/** Fires when custom content is invalid. It bubbles, crosses shadow roots, and is not cancelable. */
export class ContentErrorEvent extends Event {
  declare readonly type: 'content-error';

  constructor(
    /** Path of the invalid field, such as `steps.0.text`; empty if the error concerns the content as a whole. */
    readonly path: string,
    /** What is wrong, in a sentence. */
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
