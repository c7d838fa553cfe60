/** A cause was opened or closed by the reader. Bubbles, and crosses shadow roots. */
export class CauseToggleEvent extends Event {
  declare readonly type: 'cause-toggle';
  /** Id of the cause. */
  readonly cause: string;
  readonly open: boolean;

  constructor(cause: string, open: boolean) {
    super('cause-toggle', {bubbles: true, composed: true});
    this.cause = cause;
    this.open = open;
  }
}
