import type {PropertyValues, ReactiveController, ReactiveControllerHost} from 'lit';
import {warnInvalid} from '../warnings/warn.js';
import {builtInCause} from '../i18n/causes.js';
import {english, type Language} from '../locales/language.js';
import {causeIds, isCauseId} from '../content/facts/causes.js';
import {registeredCauses} from '../content/registry.js';
import type {Cause, CauseSet} from '../content/schema.js';
import type {CustomContent} from '../base/custom-content.js';
import {isPageLoading} from '../base/environment.js';
import {deferredCustomCauses} from './deferred.js';
import {idsIn} from './id-list.js';

/** What the controller needs of the list: the properties that determine its causes. */
interface CausesHost extends ReactiveControllerHost, HTMLElement {
  readonly causes: string | null | undefined;
  readonly open: string | null | undefined;
  readonly data: unknown;
  readonly src: string | null | undefined;
}

/** The causes that a list shows. Reads the custom causes of the list, and warns of unknown ids. */
export class ShownCauses implements ReactiveController {
  /** The causes, in order. */
  causes: readonly Cause[] = [];
  /** The custom causes of this list, once they have been read and found valid. */
  customSet: CauseSet | undefined;
  /** Whether the custom causes of this list are still being read. */
  isLoading = false;

  /** Undefined until the module that reads custom causes has loaded. */
  #customContent: CustomContent<CauseSet> | undefined;
  /** Attributes that have changed and whose ids have not been checked yet. */
  readonly #uncheckedAttributes = new Set<'causes' | 'open'>();
  #language = english;
  readonly #host: CausesHost;
  readonly #requestUpdate = (): void => this.#host.requestUpdate();

  constructor(host: CausesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // While the page is loading, scripts may still register causes, and the parser may still add children.
    if (isPageLoading()) addEventListener('load', this.#requestUpdate, {once: true});
  }

  hostDisconnected(): void {
    this.#customContent?.stop();
  }

  /**
   * Determines which causes the list shows. The list calls this in each update.
   * @param changed what this update changes
   * @returns whether the causes have changed
   */
  update(changed: PropertyValues, language: Language): boolean {
    this.#language = language;
    const {data, src, causes} = this.#host;
    const hasCustomCauses =
      data != null || !!src || this.#host.querySelector('script[type="application/json"]') !== null;
    if (hasCustomCauses) deferredCustomCauses.loadFor(this.#requestUpdate);
    if (hasCustomCauses)
      this.#customContent ??= deferredCustomCauses.module?.readCauses(this.#host, this.#requestUpdate);
    this.#customContent?.update(data, src, false);
    this.customSet = this.#customContent?.content;
    this.isLoading =
      hasCustomCauses && !this.customSet && (this.#customContent?.isPending ?? !deferredCustomCauses.hasFailed);

    const previous = this.causes;
    const named = idsIn(causes);
    const ids = named.length > 0 ? named : (this.customSet?.causes.map(({id}) => id) ?? causeIds);
    // Nothing replaces custom causes that are invalid.
    this.causes =
      hasCustomCauses && !this.customSet
        ? []
        : ids.map((id) => this.#causeById(id)).filter((cause) => cause !== undefined);
    this.#warnOfUnknownIds(changed);
    return this.causes.length !== previous.length || this.causes.some((cause, i) => cause !== previous[i]);
  }

  /** Custom causes of this list take precedence over those registered by the page, and these over built-in ones. */
  #causeById(id: string): Cause | undefined {
    return (
      this.customSet?.causes.find((cause) => cause.id === id) ??
      registeredCauses.get(id) ??
      builtInCause(id, this.#language)
    );
  }

  /** Warns of unknown ids, after the page and the custom causes have loaded. */
  #warnOfUnknownIds(changed: PropertyValues): void {
    for (const attribute of ['causes', 'open'] as const)
      if (changed.has(attribute)) this.#uncheckedAttributes.add(attribute);
    if (this.isLoading || isPageLoading()) return;
    const customIds = [...registeredCauses.keys(), ...(this.customSet?.causes.map(({id}) => id) ?? [])];
    const known = [...causeIds, ...customIds.filter((id) => !isCauseId(id))].join(', ');
    for (const attribute of this.#uncheckedAttributes)
      for (const id of idsIn(this.#host[attribute]))
        if (!this.#causeById(id)) warnInvalid(this.#host, attribute, id, `Known: ${known}.`, 'unknown-id');
    this.#uncheckedAttributes.clear();
  }
}
