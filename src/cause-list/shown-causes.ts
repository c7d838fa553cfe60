import type {PropertyValues} from 'lit';
import {warnInvalid} from '../warnings/warn.js';
import {builtInCause} from '../i18n/causes.js';
import {english, type Language} from '../locales/language.js';
import {causeIds, isCauseId} from '../content/facts/causes.js';
import {ownCauses} from '../content/registry.js';
import type {Cause, CauseSet} from '../content/schema.js';
import type {OwnContent} from '../base/custom-content.js';
import {isPageLoading} from '../base/environment.js';
import {deferredOwn} from './deferred.js';

/** What a list says of the causes that it shows. */
interface Wishes extends HTMLElement {
  readonly causes: string | null | undefined;
  readonly open: string | null | undefined;
  readonly data: unknown;
  readonly src: string | null | undefined;
}

export const idsIn = (attribute: string | null | undefined): string[] => [
  ...new Set(attribute?.split(/\s+/).filter(Boolean) ?? []),
];

/** Which causes a list shows: those that it names, of what the page gives and of what the library has. */
export class ShownCauses {
  records: readonly Cause[] = [];
  /** What the page gives to this list, as far as it is as it should be. */
  set: CauseSet | undefined;
  /** It is still on the way. */
  waiting = false;

  /** Once what reads it is there. */
  #own: OwnContent<CauseSet> | undefined;
  /** Attributes whose ids are still to be looked at. */
  readonly #untold = new Set<'causes' | 'open'>();
  #language = english;
  readonly #list: Wishes;
  readonly #changed: () => void;

  /** @param changed is called when there may be others */
  constructor(list: Wishes, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
  }

  follow(): void {
    // While the page is still being read, its scripts have not run, and children may come.
    if (isPageLoading()) addEventListener('load', this.#changed, {once: true});
  }

  stop(): void {
    this.#own?.stop();
  }

  /** @returns whether there are others than before */
  update(changed: PropertyValues, language: Language): boolean {
    this.#language = language;
    const {data, src, causes} = this.#list;
    const given = data != null || !!src || this.#list.querySelector('script[type="application/json"]') !== null;
    if (given) deferredOwn.loadFor(this.#changed);
    if (given) this.#own ??= deferredOwn.module?.readCauses(this.#list, this.#changed);
    this.#own?.follow(data, src, false);
    this.set = this.#own?.content;
    this.waiting = given && !this.set && (this.#own?.pending ?? !deferredOwn.hasFailed);

    const before = this.records;
    const ids = idsIn(causes);
    const wanted = ids.length > 0 ? ids : (this.set?.causes.map(({id}) => id) ?? causeIds);
    // What is given and at fault is not replaced by something else.
    this.records = given && !this.set ? [] : wanted.map((id) => this.#find(id)).filter((cause) => cause !== undefined);
    this.#tell(changed);
    return this.records.length !== before.length || this.records.some((cause, i) => cause !== before[i]);
  }

  /** What the page gives comes before what the library has. */
  #find(id: string): Cause | undefined {
    return this.set?.causes.find((cause) => cause.id === id) ?? ownCauses.get(id) ?? builtInCause(id, this.#language);
  }

  /** Warns of ids that nobody knows, once all that may be known is. */
  #tell(changed: PropertyValues): void {
    for (const attribute of ['causes', 'open'] as const) if (changed.has(attribute)) this.#untold.add(attribute);
    if (this.waiting || isPageLoading()) return;
    const more = [...ownCauses.keys(), ...(this.set?.causes.map(({id}) => id) ?? [])];
    const known = [...causeIds, ...more.filter((id) => !isCauseId(id))].join(', ');
    for (const attribute of this.#untold)
      for (const id of idsIn(this.#list[attribute]))
        if (!this.#find(id)) warnInvalid(this.#list, attribute, id, `Known: ${known}.`, 'unknown-id');
    this.#untold.clear();
  }
}
