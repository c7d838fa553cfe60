import type {Checked} from '../content/check.js';
import {warn} from '../warnings/warn.js';
import {ContentErrorEvent} from './content-error-event.js';
import {isServer} from './environment.js';
import {fetchJson} from './fetch-json.js';

/**
 * The custom content of an element. It comes from the element's `data`, its `src`, or a JSON script among its children, in
 * this order of precedence. The content is validated before it is shown. An error is reported once, as a warning on the console
 * and as a `content-error` event.
 */
export class CustomContent<Content> {
  /** The content, once it has been read and found valid. */
  content: Content | undefined;

  /** Whether content is still being read. */
  get isPending(): boolean {
    return !!this.#abort;
  }

  /** What the content was last read from: the value of `data`, the URL in `src`, or the text of the script. */
  #source: unknown;
  #abort: AbortController | undefined;
  #observer: MutationObserver | undefined;
  readonly #host: HTMLElement;
  readonly #check: (input: unknown) => Checked<Content>;
  readonly #onChange: () => void;

  /**
   * @param check validates the content
   * @param onChange is called when `content` may have changed, or when a child has changed that it may be read from
   */
  constructor(host: HTMLElement, check: (input: unknown) => Checked<Content>, onChange: () => void) {
    this.#host = host;
    this.#check = check;
    this.#onChange = onChange;
  }

  /**
   * Determines the source of the content, and starts to read the content if the source has changed. Elements call this in each
   * update.
   * @param isScriptExpected whether to observe the children even if none of them is a script yet
   * @returns whether there is a source; its content may still be loading, or be invalid
   */
  update(data: unknown, src: string | null | undefined, isScriptExpected: boolean): boolean {
    const script = this.#host.querySelector('script[type="application/json"]');
    const kind = data != null ? 'data' : src ? 'src' : 'script';
    const source = data ?? (kind === 'src' ? src : script ? script.textContent : undefined);
    if (source !== this.#source) {
      const previous = this.content;
      this.stop();
      this.content = undefined;
      this.#source = source;
      if (source != null) void this.#read(kind, source, previous);
    }
    // The script may be added, changed or removed later.
    if (!isServer && kind === 'script' && (script || isScriptExpected)) {
      this.#observer ??= new MutationObserver(this.#onChange);
      this.#observer.observe(this.#host, {childList: true, subtree: true});
    }
    return source != null;
  }

  /** Stops observing the children, and aborts reading; the next `update` starts both again. */
  stop(): void {
    this.#observer?.disconnect();
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#source = undefined;
  }

  async #read(kind: 'data' | 'src' | 'script', source: unknown, previous: Content | undefined): Promise<void> {
    const abort = (this.#abort = new AbortController());
    let result: Checked<Content>;
    try {
      const input =
        kind === 'src'
          ? await fetchJson(source as string, abort)
          : kind === 'script'
            ? (JSON.parse(source as string) as unknown)
            : source;
      result = this.#check(input);
    } catch (error) {
      result = {path: '', reason: (error as Error).message.slice(0, 200)};
    }
    // Another source has replaced this one in the meantime.
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    // Frameworks may set equal data each time that they render. The same object keeps what is shown and a running timer.
    const isEqual = JSON.stringify(result.content) === JSON.stringify(previous);
    this.content = isEqual ? previous : result.content;
    const {path, reason} = result;
    if (reason !== undefined) {
      const where = kind === 'src' ? `src="${(source as string).slice(0, 80)}"` : kind;
      warn('invalid-content', this.#host, `invalid ${where}${path && ` at ${path}`}. ${reason.replace(/\.$/, '')}.`);
      this.#host.dispatchEvent(new ContentErrorEvent(path, reason));
    }
    this.#onChange();
  }
}
