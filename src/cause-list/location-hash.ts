import type {ReactiveController, ReactiveControllerHost} from 'lit';

// A URL that ends in `#cause-posture` names a cause. The prefix avoids conflicts with ids of the page. If the page has an
// element with this very id, the URL refers to that element.

const PREFIX = '#cause-';

/** The hash whose cause a list has shown. Of several lists on a page, only the first one that has the cause shows it. */
let handledHash = '';
/** The last `hashchange` event that a list has received. All lists receive the same one. */
let lastEvent: Event | undefined;

/** Id of the cause that the URL names; empty if it names none, or if a list has already shown it. */
function causeInUrl(event?: Event): string {
  if (event && event !== lastEvent) {
    lastEvent = event;
    handledHash = '';
  }
  const {hash} = location;
  return hash.startsWith(PREFIX) && hash !== handledHash && !document.getElementById(hash.slice(1))
    ? hash.slice(PREFIX.length)
    : '';
}

/** Shows the cause that the URL names, now and whenever the URL's hash changes. */
export class LocationHashController implements ReactiveController {
  readonly #showCause: (id: string) => boolean;
  readonly #onHashChange = (event: Event): void => this.showNamedCause(event);

  /** @param showCause shows a cause if the list has it, and returns whether it has */
  constructor(host: ReactiveControllerHost, showCause: (id: string) => boolean) {
    this.#showCause = showCause;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Shows the cause that the URL names, unless a list has already shown it. @param event is a change of the hash */
  showNamedCause(event?: Event): void {
    if (this.#showCause(causeInUrl(event))) handledHash = location.hash;
  }
}
