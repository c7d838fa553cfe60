import type {ReactiveControllerHost} from 'lit';
import {warn} from '../warnings/warn.js';
import {deferredHandout} from './deferred.js';

/** What the printer needs of the plan element. */
interface PrinterHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
}

/** Loads the handout of a plan, and prints it. */
export class HandoutPrinter {
  /** Whether the handout could not be loaded when the user wanted to print it. */
  hasFailed = false;

  readonly #host: PrinterHost;

  constructor(host: PrinterHost) {
    this.#host = host;
  }

  /** Prints the handout after it has loaded. @param title of the printed document */
  async print(title: string): Promise<void> {
    const host = this.#host;
    try {
      await deferredHandout.load();
      this.hasFailed = false;
    } catch (error) {
      warn('not-loaded', host, 'the handout could not be loaded.', error);
      this.hasFailed = true;
    }
    host.requestUpdate();
    await host.updateComplete;
    deferredHandout.module?.printHandout(host.renderRoot as ShadowRoot, title);
  }
}
