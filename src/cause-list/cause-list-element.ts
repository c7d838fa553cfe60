import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createChecker, isIntegerBetween} from '../attributes/checks.js';
import {toBoolean, toNumber} from '../attributes/converters.js';
import {PhysioElement} from '../base/physio-element.js';
import type {CauseInput, CauseSetInput} from '../content/custom-causes.js';
import type {Cause} from '../content/schema.js';
import {builtInCause} from '../i18n/causes.js';
import {causeListStrings} from '../locales/cause-list.js';
import {generalWords} from '../locales/general.js';
import type {CauseListStrings} from '../locales/strings.js';
import {followLink, linkNames} from '../ui/cross-links.js';
import {fallback} from '../ui/fallback.js';
import {heading} from '../ui/heading.js';
import {referenceList} from '../ui/reference-list.js';
import {reveal} from '../ui/reveal.js';
import {origin, sources} from '../ui/sources.js';
import {bodyMap} from './body-map.js';
import {groupCauses} from './cause-groups.js';
import {causeArticle, causeDetails} from './cause-item.js';
import {causeListStyles} from './cause-list-styles.js';
import {CauseToggleEvent} from './cause-toggle-event.js';
import {deferredCustomCauses} from './deferred.js';
import {HighlightController} from './highlight-controller.js';
import {idList, idsIn} from './id-list.js';
import {LocationHashController} from './location-hash.js';
import {ShownCauses} from './shown-causes.js';

/**
 * A list of reasons why the back may hurt during walking: causes, and factors that keep the pain going. A picture of the body beside
 * the list shows which region each of them affects. The list is built in or custom, and names its sources. If the URL ends in
 * `#cause-` and the id of a cause, that cause opens.
 *
 * @attr {string} causes - Ids of the causes to show, in order, separated by spaces: built-in causes, those in `data`, and those
 *   that were passed to `registerCauses`. Default: all causes, in the order of the article.
 * @attr {string} src - URL of custom causes in JSON format. The file may be up to 256 kB.
 * @attr {'accordion'|'list'|'cards'} [variant=accordion] - `accordion`: causes that can be opened and closed. `list` and
 *   `cards`: causes that are always open.
 * @attr {'body'|'none'} [figure=body] - `body`: a walking figure beside the list, with a button for each region of the body.
 * @attr {boolean} [exclusive=false] - Whether opening a cause closes the others.
 * @attr {boolean|CauseId|(string & {})} open - Ids of the causes that are open initially, separated by spaces. Without a value, all
 *   causes are open.
 * @attr {2|3|4|5|6} [heading-level=2] - Heading level of the title. Headings of groups are one level below.
 * @attr {'footer'|'none'} [sources=footer] - `footer`: a footer lists the sources. The citations of each cause are always shown.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @prop {CauseSetInput|CauseInput[]} data - Custom causes. They can also be in a `<script type="application/json">` among the
 *   children. `data` takes precedence over `src`, and `src` over the script.
 *
 * @fires {CauseToggleEvent} cause-toggle - Fires when the user opens or closes a cause.
 * @fires {ContentErrorEvent} content-error - Fires when custom causes are invalid. `path` and `reason` describe the first error.
 *
 * @slot - Fallback content, shown until the list is ready, or if it cannot be shown.
 * @csspart title - Title of the list.
 * @csspart intro - Introduction, about the body as a whole.
 * @csspart figure - Panel with the picture of the body.
 * @csspart region - Button over a region of the body.
 * @csspart group - Heading of a group.
 * @csspart cause - A cause.
 * @csspart number - Number of the cause in the list.
 * @csspart name - Name of the cause.
 * @csspart text - Text of the cause, below its name.
 * @csspart helps - List of what may help.
 * @csspart citation - Source of a cause.
 * @csspart sources - Footer that lists the article, its references, and what the library has added.
 * @csspart fallback - Fallback content, shown until the list is ready, or if it cannot be shown.
 */
export class CauseListElement extends PhysioElement {
  static override styles = causeListStyles;

  @property() causes: string | undefined;
  @property() src: string | undefined;
  @property({attribute: false}) data: CauseSetInput | readonly CauseInput[] | undefined;
  @property() variant: string | undefined;
  @property() figure: string | undefined;
  @property({converter: toBoolean}) exclusive = false;
  @property({converter: idList}) open: string | undefined;
  @property({attribute: 'heading-level', converter: toNumber}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  readonly #shown = new ShownCauses(this);
  readonly #highlight = new HighlightController(this);
  readonly #locationHash = new LocationHashController(this, (id) => this.#reveal(id, 'start'));
  /** Whether this update shows other causes than the last one. */
  #haveCausesChanged = false;
  /** The cause that had the focus before this update, which may render it at another position. */
  #focusedId: string | undefined;
  /** Ids of the open causes. */
  #openIds = new Set<string>();
  #variant = 'accordion';
  #figure = 'body';
  #level = 2;
  #sources = 'footer';

  protected override loadForReplacement(): Promise<unknown> | undefined {
    return this.querySelector('script') ? deferredCustomCauses.load().catch(() => undefined) : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focusedId = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id;
    this.#haveCausesChanged = this.#shown.update(changed, this.locale.language);
    const areAllOpen = this.open?.trim() === '';
    // Causes that the user has opened stay open when causes are added.
    if (changed.has('open') || (areAllOpen && this.#haveCausesChanged))
      this.#openIds = new Set(areAllOpen ? this.#shown.causes.map(({id}) => id) : idsIn(this.open));
    const check = createChecker(this, changed);
    this.#variant = check('variant', ['accordion', 'list', 'cards']);
    this.#figure = check('figure', ['body', 'none']);
    this.#level = check('headingLevel', isIntegerBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', followLink);
  }

  protected override updated(): void {
    linkNames(this.renderRoot);
    if (!this.#haveCausesChanged) return;
    this.#restoreFocus();
    this.#locationHash.showNamedCause();
  }

  protected override render(): TemplateResult {
    const {causes, customSet, isLoading} = this.#shown;
    const {language} = this.locale;
    const t = causeListStrings(language);
    if (causes.length === 0) return fallback(this, isLoading ? '' : t.failed, language);
    const {onEnter, onLeave} = this.#highlight;
    const level = this.#level;
    return html`<div class="root" lang=${language.tag}>
      <div
        class="list ${this.#variant}"
        @pointerover=${onEnter}
        @pointerleave=${onLeave}
        @focusin=${onEnter}
        @focusout=${onLeave}
      >
        ${heading(level, 'title', customSet?.title ?? t.title)}
        <p class="intro" part="intro">${customSet?.intro ?? generalWords(language).wholeBody}</p>
        <div class="beside">
          ${this.#renderMap(t)}
          <div class="groups">
            ${groupCauses(causes).map(
              ({group, causes}) =>
                html`<section>
                  ${group ? heading(level + 1, 'group', t[group]) : nothing}
                  <div class="causes">
                    ${causes.map((cause) => this.#renderCause(cause, level + (group ? 2 : 1), t))}
                  </div>
                </section>`,
            )}
            <p class="small muted">${t.disclaimer}</p>
          </div>
        </div>
        ${this.#sources === 'footer' ? this.#renderSources(t) : nothing}
      </div>
    </div>`;
  }

  #renderMap(t: CauseListStrings): TemplateResult | typeof nothing {
    const {causes} = this.#shown;
    if (this.#figure === 'none' || !causes.some(({regions}) => regions.length > 0)) return nothing;
    const highlight = this.#highlight.highlightOf(causes, ({id}) => this.#openIds.has(id));
    return bodyMap(causes, highlight, this.#onRegionClick, t);
  }

  #renderCause(cause: Cause, level: number, t: CauseListStrings): TemplateResult {
    const number = this.#shown.causes.indexOf(cause) + 1;
    const view = {number, level, isHighlighted: this.#highlight.isInTargetRegion(cause)};
    return this.#variant === 'accordion'
      ? causeDetails(cause, view, this.exclusive, this.#openIds.has(cause.id), this.#onToggle, t)
      : causeArticle(cause, view, t);
  }

  /** The sources of custom causes, and those of built-in ones, as far as the list shows any. */
  #renderSources(t: CauseListStrings): unknown {
    const {causes, customSet} = this.#shown;
    const {language} = this.locale;
    const hasBuiltIn = causes.some((cause) => cause === builtInCause(cause.id, language));
    return [
      customSet ? deferredCustomCauses.module?.customSources(customSet, '', language) : nothing,
      hasBuiltIn ? sources(origin(t.own, language), referenceList(), language) : nothing,
    ];
  }

  #itemOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
  }

  /** Moves the focus back to the cause that had it, if this update has rendered it at another position. */
  #restoreFocus(): void {
    const item = this.#focusedId && this.#itemOf(this.#focusedId);
    if (item && !item.contains(this.shadowRoot?.activeElement ?? null))
      item.querySelector<HTMLElement>('summary, .name')?.focus({preventScroll: true});
  }

  /**
   * Opens a cause, scrolls it into view, and moves the focus to it.
   * @returns whether the list shows the cause
   */
  #reveal(id: string, block: ScrollLogicalPosition): boolean {
    const isShown = this.#shown.causes.some((cause) => cause.id === id);
    const item = isShown && this.#itemOf(id);
    if (item) reveal(item, block);
    return isShown;
  }

  /** Reveals the first cause of a region. */
  readonly #onRegionClick = ({currentTarget}: Event): void => {
    const {region} = (currentTarget as HTMLElement).dataset;
    const first = this.#shown.causes.find(({regions}) => regions.some((each) => each === region));
    if (first) this.#reveal(first.id, 'nearest');
  };

  readonly #onToggle = ({target}: Event): void => {
    const {open, dataset} = target as HTMLDetailsElement;
    const id = dataset.id as string;
    // A change that the user has not made: the list has rendered it.
    if (open === this.#openIds.has(id)) return;
    if (open) this.#openIds.add(id);
    else this.#openIds.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new CauseToggleEvent(id, open));
  };
}

// The types of its events are part of the declarations of every entry point that has the element.
export type {ContentErrorEvent} from '../base/content-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'cause-list': CauseListElement;
  }
  interface HTMLElementEventMap {
    'cause-toggle': CauseToggleEvent;
  }
  interface DocumentEventMap {
    'cause-toggle': CauseToggleEvent;
  }
}
