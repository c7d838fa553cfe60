import {Platform} from './platform.js';
import {until} from './until.js';

/** A request that has no response yet. */
export interface PendingRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (body: BodyInit | null, init?: ResponseInit) => void;
}

/** Replaces `fetch`, so that a test sees the requests and responds to them. */
export class Network {
  readonly requests: PendingRequest[] = [];
  readonly #platform = new Platform();

  start(): void {
    this.requests.length = 0;
    const fakeFetch = (url: URL | string, {signal}: {signal: AbortSignal}): Promise<Response> =>
      new Promise((resolve, reject) => {
        // As with `fetch`, the promise is rejected with the reason of the signal.
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        this.requests.push({url: String(url), signal, answer: (body, init) => resolve(new Response(body, init))});
      });
    this.#platform.put(window, 'fetch', fakeFetch);
  }

  /** Waits for a request. @param index the number of the request, from 0 */
  async request(index = 0): Promise<PendingRequest> {
    await until(() => this.requests.length > index, `request ${index}`);
    return this.requests[index]!;
  }

  stop(): void {
    this.#platform.restore();
  }
}
