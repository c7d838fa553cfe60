import {Platform} from './platform.js';
import {until} from './until.js';

/** A request that waits for its answer. */
export interface PendingRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (body: BodyInit | null, init?: ResponseInit) => void;
}

/** Stands in for the network: a test sees what is asked for and answers by hand. */
export class Network {
  readonly requests: PendingRequest[] = [];
  readonly #platform = new Platform();

  start(): void {
    this.requests.length = 0;
    const ask = (url: URL | string, {signal}: {signal: AbortSignal}): Promise<Response> =>
      new Promise((resolve, reject) => {
        // As fetch does: it ends with the reason that was given.
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        this.requests.push({url: String(url), signal, answer: (body, init) => resolve(new Response(body, init))});
      });
    this.#platform.put(window, 'fetch', ask);
  }

  /** The request of a number, once it has been made. */
  async request(index = 0): Promise<PendingRequest> {
    await until(() => this.requests.length > index, `request ${index}`);
    return this.requests[index]!;
  }

  stop(): void {
    this.#platform.restore();
  }
}
