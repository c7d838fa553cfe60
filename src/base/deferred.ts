import {warn} from '../warnings/warn.js';
import {whenIdle} from './idle.js';

/** Delays before each retry, in milliseconds. */
const RETRIES_MS = [2000, 8000, 20_000];

/** A module that the first render of an element does not need. It is loaded on demand, or earlier if the browser is idle. */
export class Deferred<Module> {
  /** The module; undefined until it has loaded. */
  module: Module | undefined;

  /** Whether all attempts of `loadWithRetries` have failed. */
  hasFailed = false;

  readonly #import: () => Promise<Module>;
  readonly #onLoaded: (() => void) | undefined;
  #loading: Promise<Module> | undefined;
  #loadingWithRetries: Promise<Module> | undefined;
  /** The `redraw` functions to call when the module has loaded. */
  readonly #waiting = new Set<() => void>();

  /**
   * @param load imports the module
   * @param onLoaded is called once, when the module has loaded
   */
  constructor(load: () => Promise<Module>, onLoaded?: () => void) {
    this.#import = load;
    this.#onLoaded = onLoaded;
  }

  /**
   * Loads the module; after a failure, the next call tries again.
   * @throws the error of `import()` if the module cannot be loaded
   */
  load(): Promise<Module> {
    return (this.#loading ??= this.#attemptOnce());
  }

  /** Loads the module, and retries a few times if that fails. */
  loadWithRetries(): Promise<Module> {
    return (this.#loadingWithRetries ??= this.#attemptWithRetries());
  }

  /** Loads the module when the browser is idle. Failures are not reported, because the user has not asked for the module. */
  loadWhenIdle(): void {
    if (this.#loading ?? this.#loadingWithRetries) return;
    whenIdle(() => void this.loadWithRetries().catch(() => undefined));
  }

  /**
   * Loads the module for an element that is incomplete without it, and retries a few times if that fails.
   * @param redraw is called when the module has loaded, or when all attempts have failed; passing the same function again
   *   in the meantime has no effect
   */
  loadFor(redraw: () => void): void {
    if (this.module !== undefined || this.hasFailed) return;
    this.#waiting.add(redraw);
    if (this.#waiting.size > 1) return;
    void this.loadWithRetries()
      .catch((error: unknown) =>
        warn('not-loaded', 'physio-elements', 'a part of an element could not be loaded.', error),
      )
      .then(() => {
        for (const redraw of this.#waiting) redraw();
        this.#waiting.clear();
      });
  }

  async #attemptOnce(): Promise<Module> {
    try {
      this.module = await this.#import();
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
    this.hasFailed = false;
    this.#onLoaded?.();
    return this.module;
  }

  async #attemptWithRetries(): Promise<Module> {
    for (const waitMs of RETRIES_MS)
      try {
        return await this.load();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
    try {
      return await this.load();
    } catch (error) {
      this.hasFailed = true;
      this.#loadingWithRetries = undefined;
      throw error;
    }
  }
}
