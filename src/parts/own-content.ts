import type {Checked} from '../content/checked.js';
import {ContentErrorEvent} from './content-error-event.js';
import {fetchedJson, MOST_BYTES} from './fetched-json.js';

/** Where own content comes from: a value, an address, or text between the tags. */
type Source = readonly ['data' | 'src' | 'script', unknown];

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

  #source: Source | undefined;
  #abort: AbortController | undefined;
  #observer: MutationObserver | undefined;
  readonly #host: HTMLElement;
  readonly #load: () => Promise<(input: unknown) => Checked<Content>>;
  readonly #changed: () => void;

  /**
   * @param load gets the check, which is not needed before there is something to be checked
   * @param changed is called when there is content, or none any more
   */
  constructor(host: HTMLElement, load: () => Promise<(input: unknown) => Checked<Content>>, changed: () => void) {
    this.#host = host;
    this.#load = load;
    this.#changed = changed;
  }

  /**
   * Looks for content, and begins to read what is new.
   * @param expected whether children that come later are watched for
   * @returns whether there is a source, though its content may still be on the way or at fault
   */
  follow(data: unknown, src: string | null | undefined, expected: boolean): boolean {
    const source = this.#find(data, src);
    const kind = source?.[0];
    if (kind !== this.#source?.[0] || source?.[1] !== this.#source?.[1]) {
      this.stop();
      this.content = undefined;
      this.#source = source;
      if (source) void this.#read(source);
    }
    // A script may change as well as come.
    if (source ? kind === 'script' : expected) {
      this.#observer ??= new MutationObserver(this.#changed);
      this.#observer.observe(this.#host, {childList: true, subtree: true});
    }
    return !!source;
  }

  /** Ends what is under way; `follow` takes it up again. */
  stop(): void {
    this.#observer?.disconnect();
    if (!this.#abort) return;
    this.#abort.abort();
    this.#abort = undefined;
    this.#source = undefined;
  }

  #find(data: unknown, src: string | null | undefined): Source | undefined {
    if (data != null) return ['data', data];
    if (src) return ['src', src];
    // A server has no children to look at.
    const script = typeof document === 'object' && this.#host.querySelector('script[type="application/json"]');
    return script ? ['script', script.textContent] : undefined;
  }

  async #read([kind, value]: Source): Promise<void> {
    const abort = (this.#abort = new AbortController());
    let result: Checked<Content>;
    try {
      const input =
        kind === 'data' ? value : kind === 'src' ? await fetchedJson(value as string, abort) : parsed(value as string);
      result = (await this.#load())(input);
    } catch (error) {
      result = {path: '', reason: (error as Error).message.slice(0, 200)};
    }
    // Another source has taken its place.
    if (this.#abort !== abort) return;
    this.#abort = undefined;
    this.content = result.content;
    if (result.reason !== undefined) this.#tell(kind, value, result);
    this.#changed();
  }

  #tell(kind: string, value: unknown, {path, reason}: {path: string; reason: string}): void {
    const where = kind === 'src' ? `src="${String(value).slice(0, 80)}"` : kind;
    console.warn(`<${this.#host.localName}> ${where} makes no sense${path && ` at ${path}`}. ${reason}`);
    this.#host.dispatchEvent(new ContentErrorEvent(path, reason));
  }
}

function parsed(text: string): unknown {
  if (text.length > MOST_BYTES) throw new RangeError('Over 256 kB');
  return JSON.parse(text);
}
