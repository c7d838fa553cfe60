/** Delays before further attempts to load a module. ms. */
const RETRIES_MS = [2000, 8000, 20_000];

/** A module that an element can be shown without: it is loaded when it is needed, or before that when the browser is idle. */
export class Deferred<Module> {
  /** Undefined until it has loaded. */
  module: Module | undefined;

  /** All attempts of `loadWithRetries` have failed. */
  hasFailed = false;

  readonly #import: () => Promise<Module>;
  readonly #loaded: (() => void) | undefined;
  #loading: Promise<Module> | undefined;
  #retrying: Promise<Module> | undefined;
  readonly #waiting = new Set<() => void>();

  /**
   * @param load imports the module
   * @param loaded is called once, when the module has loaded
   */
  constructor(load: () => Promise<Module>, loaded?: () => void) {
    this.#import = load;
    this.#loaded = loaded;
  }

  /**
   * Loads the module; after a failure, the next call tries again.
   * @throws what `import()` throws where the module cannot be loaded
   */
  load(): Promise<Module> {
    return (this.#loading ??= this.#attempt());
  }

  /** Loads the module, and tries again some times where that fails. */
  loadWithRetries(): Promise<Module> {
    return (this.#retrying ??= this.#attempts());
  }

  /** Loads the module when the browser is idle. Where that fails, nobody is told: nobody has asked for it. */
  loadWhenIdle(): void {
    if (this.#loading ?? this.#retrying) return;
    // Safari has no idle callbacks.
    const whenIdle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
    whenIdle(() => void this.loadWithRetries().catch(() => undefined));
  }

  /**
   * Loads the module for an element that waits for it, and tries again some times where that fails.
   * @param redraw is called when the module has loaded, or when it stays away; the same function waits once
   */
  loadFor(redraw: () => void): void {
    if (this.module !== undefined || this.hasFailed) return;
    this.#waiting.add(redraw);
    if (this.#waiting.size > 1) return;
    void this.loadWithRetries()
      .catch((error: unknown) => console.warn('An element is shown without a part that could not be loaded.', error))
      .then(() => {
        for (const each of this.#waiting) each();
        this.#waiting.clear();
      });
  }

  async #attempt(): Promise<Module> {
    try {
      this.module = await this.#import();
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
    this.hasFailed = false;
    this.#loaded?.();
    return this.module;
  }

  async #attempts(): Promise<Module> {
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
      this.#retrying = undefined;
      throw error;
    }
  }
}
