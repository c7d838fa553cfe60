export type PlanEventName = 'plan-start' | 'plan-step' | 'plan-finish';

/** Fires during a session of an `<exercise-plan>`. The event bubbles, is composed, and cannot be cancelled. */
export class PlanEvent extends Event {
  declare readonly type: PlanEventName;
  /** Id of the current exercise; undefined in `plan-finish`. */
  readonly exercise: string | undefined;
  /** Position of the current exercise in the plan, from 1. */
  readonly place: number;
  /** Number of exercises in the plan. */
  readonly count: number;
  /** Ids of the exercises whose timer has finished in this session. */
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
