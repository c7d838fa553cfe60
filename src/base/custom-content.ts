import type {Checked} from '../content/check.js';
import {warn} from '../warnings/warn.js';
import {ContentErrorEvent} from './content-error-event.js';
import {isServer} from './environment.js';
import {fetchedJson} from './fetch-json.js';

/**
 * Content of somebody's own for an element: from its `data`, its `src`, or a JSON script among its children, in this
 * order. It is checked before it is shown. A fault is told once, on the console and as a `content-error`.
 */
export class OwnContent<Content> {
  /** What has been found to be as it should be. */
  content: Content | undefined;

  /** Something is under way. */
  get pending(): boolean {
    return !!this.#abort;
  }

  #source: unknown;
  #abort: AbortController | undefined;
  #observer: MutationObserver | undefined;
  readonly #host: HTMLElement;
  readonly #check: (input: unknown) => Checked<Content>;
  readonly #changed: () => void;

  /**
   * @param check tells whether content is as it should be
   * @param changed is called when there is content, or none any more
   */
  constructor(host: HTMLElement, check: (input: unknown) => Checked<Content>, changed: () => void) {
    this.#host = host;
    this.#check = check;
    this.#changed = changed;
  }

  /**
   * Looks for content, and begins to read what is new.
   * @param expected whether children that come later are watched for
   * @returns whether there is a source, though its content may still be on the way or at fault
   */
  follow(data: unknown, src: string | null | undefined, expected: boolean): boolean {
    const script = this.#host.querySelector('script[type="application/json"]');
    const kind = data != null ? 'data' : src ? 'src' : 'script';
    const source = data ?? (kind === 'src' ? src : script ? script.textContent : undefined);
    if (source !== this.#source) {
      const before = this.content;
      this.stop();
      this.content = undefined;
      this.#source = source;
      if (source != null) void this.#read(kind, source, before);
    }
    // A script may come later, change or go.
    if (!isServer && kind === 'script' && (script || expected)) {
      this.#observer ??= new MutationObserver(this.#changed);
      this.#observer.observe(this.#host, {childList: true, subtree: true});
    }
    return source != null;
  }

  /** Ends what is under way; `follow` takes it up again. */
  stop(): void {
    this.#observer?.disconnect();
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#source = undefined;
  }

  async #read(kind: 'data' | 'src' | 'script', source: unknown, before: Content | undefined): Promise<void> {
    const abort = (this.#abort = new AbortController());
    let result: Checked<Content>;
    try {
      const input =
        kind === 'src'
          ? await fetchedJson(source as string, abort)
          : kind === 'script'
            ? (JSON.parse(source as string) as unknown)
            : source;
      result = this.#check(input);
    } catch (error) {
      result = {path: '', reason: (error as Error).message.slice(0, 200)};
    }
    // Another source has taken its place.
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    // Frameworks set equal data each time that they render: what is shown, and the timer that runs, stay as they are.
    const isEqual = JSON.stringify(result.content) === JSON.stringify(before);
    this.content = isEqual ? before : result.content;
    const {path, reason} = result;
    if (reason !== undefined) {
      const where = kind === 'src' ? `src="${(source as string).slice(0, 80)}"` : kind;
      warn('invalid-content', this.#host, `invalid ${where}${path && ` at ${path}`}. ${reason}`);
      this.#host.dispatchEvent(new ContentErrorEvent(path, reason));
    }
    this.#changed();
  }
}
