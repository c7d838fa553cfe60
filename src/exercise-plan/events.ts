export type PlanEventName = 'plan-start' | 'plan-step' | 'plan-finish';

/** What a programme tells the page. Bubbles, and crosses shadow roots; cannot be cancelled. */
export class PlanEvent extends Event {
  declare readonly type: PlanEventName;
  /** Id of the exercise that it is at; undefined in `plan-finish`. */
  readonly exercise: string | undefined;
  /** Its place, from 1. */
  readonly place: number;
  /** How many exercises there are. */
  readonly count: number;
  /** Ids of those that were done to their end, in this session. */
  readonly done: readonly string[];

  constructor(
    type: PlanEventName,
    exercise: string | undefined,
    place: number,
    count: number,
    done: readonly string[],
  ) {
    super(type, {bubbles: true, composed: true});
    this.exercise = exercise;
    this.place = place;
    this.count = count;
    this.done = done;
  }
}

declare global {
  interface HTMLElementEventMap extends Record<PlanEventName, PlanEvent> {}
  interface DocumentEventMap extends Record<PlanEventName, PlanEvent> {}
}
