/** Dispatches events in the order in which they were added, also those that a listener causes meanwhile. */
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
    // An event leaves the queue when all of its listeners have been called.
    for (let event; (event = this.#events[0]); this.#events.shift()) this.#target.dispatchEvent(event);
  }
}
