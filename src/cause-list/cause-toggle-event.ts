/** Fires when the user opens or closes a cause. The event bubbles, is composed, and cannot be cancelled. */
export class CauseToggleEvent extends Event {
  declare readonly type: 'cause-toggle';
  /** Id of the cause. */
  readonly cause: string;
  /** Whether the cause is open now. */
  readonly open: boolean;

  constructor(cause: string, open: boolean) {
    super('cause-toggle', {bubbles: true, composed: true});
    this.cause = cause;
    this.open = open;
  }
}
