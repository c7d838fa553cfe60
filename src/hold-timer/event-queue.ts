/** Dispatches events in the order in which they are added, also if a listener adds events while it is being called. */
export class EventQueue {
  readonly #target: EventTarget;
  readonly #events: Event[] = [];

  constructor(target: EventTarget) {
    this.#target = target;
  }

  dispatch(events: readonly Event[]): void {
    const isDispatching = this.#events.length > 0;
    this.#events.push(...events);
    if (isDispatching) return;
    // An event stays in the queue until all of its listeners have been called.
    for (let event; (event = this.#events[0]); this.#events.shift()) this.#target.dispatchEvent(event);
  }
}
