import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {checks, wholeBetween} from '../attributes/checks.js';
import {boolean, number, text} from '../attributes/converters.js';
import {builtInCause} from '../i18n/causes.js';
import type {CauseInput, CauseSetInput} from '../content/custom-causes.js';
import type {Cause} from '../content/schema.js';
import {generalWords} from '../locales/general.js';
import {causeListStrings} from '../locales/cause-list.js';
import {fallback} from '../ui/fallback.js';
import {heading} from '../ui/heading.js';
import {followLink, linkNames} from '../ui/cross-links.js';
import {reveal} from '../ui/reveal.js';
import {PhysioElement} from '../base/physio-element.js';
import {referenceList} from '../ui/reference-list.js';
import {origin, sources} from '../ui/sources.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {host} from '../styles/host.styles.js';
import {titleStyles} from '../styles/title.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {bodyMap} from './body-map.js';
import {mapStyles} from './body-map.styles.js';
import {regionStyles} from './body-regions.styles.js';
import {article, details} from './cause-item.js';
import {itemStyles} from './cause-item.styles.js';
import {styles} from './cause-list.styles.js';
import {CauseToggleEvent} from './cause-toggle-event.js';
import {answer, namedCause} from './deep-link.js';
import {deferredOwn} from './deferred.js';
import {printStyles} from './print.styles.js';
import {idsIn, ShownCauses} from './shown-causes.js';

/** Frameworks set `true` for an attribute without a value: as that, it is text without ids. */
const ids = (value: unknown): unknown => (value === true ? '' : value === false ? undefined : text(value));

/**
 * Why the back may hurt when walking: the causes and what keeps the pain going, each with its sources, beside a body that
 * shows where; the library's own or anyone's. Its children are shown until it is ready and whenever it cannot be.
 * An address that ends in `#cause-` and the id of a cause opens it.
 *
 * @attr {string} causes - Ids of the causes to show, in order, with spaces between: the library's, those of `data`,
 *   and those given to `registerCauses`. Left out, all, in the article's order.
 * @attr {string} src - Address of somebody's own causes as JSON, of 256 kB at most.
 * @attr {'accordion'|'list'|'cards'} [variant=accordion] - Causes that open and close, or open ones.
 * @attr {'body'|'none'} [figure=body] - `body`: a walking body beside the list; its regions are buttons.
 * @attr {boolean} [exclusive=false] - Opening one closes the others.
 * @attr {boolean|CauseId|(string & {})} open - Ids of the causes that are open at first; without a value, all.
 * @attr {2|3|4|5|6} [heading-level=2] - Of the title; groups are one below.
 * @attr {'footer'|'none'} [sources=footer] - At its foot; the citations of each cause stay.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @prop {CauseSetInput|CauseInput[]} data - Somebody's own causes; also as a `<script type="application/json">` among the
 *   children. It comes before `src`, and that before the script.
 *
 * @fires {CauseToggleEvent} cause-toggle - The reader opened or closed a cause.
 * @fires {ContentErrorEvent} content-error - Causes of somebody's own are not as they should be: `path` and `reason`.
 *
 * @slot - Fallback content.
 * @csspart title - Its title.
 * @csspart intro - The whole-body view.
 * @csspart figure - The field with the body.
 * @csspart region - A button over a part of the body.
 * @csspart group - Heading of a group.
 * @csspart cause - One cause.
 * @csspart number - Its number in the list.
 * @csspart name - Its name.
 * @csspart text - What it says, under its name.
 * @csspart helps - What may help.
 * @csspart citation - A source of a cause.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the list cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-font] - Default: the font of the page.
 * @cssprop [--physio-radius=0.875em] - Corner of cards and pictures.
 * @cssprop [--physio-space=1em] - What paddings and gaps are measured in.
 * @cssprop [--physio-border=1px] - Line around cards.
 * @cssprop [--physio-accent-fill] - Filled buttons, bars, what is lit; follows the accent.
 * @cssprop [--physio-on-accent] - Text on it: black or white.
 * @cssprop [--physio-accent-text] - The focus on a part of the body.
 * @cssprop [--physio-surface] - Behind numbers on the body.
 * @cssprop [--physio-tint] - Fields, chips, what is pointed at.
 * @cssprop [--physio-edge] - Borders of controls.
 * @cssprop [--physio-track] - Bars and seconds that have passed or are to come.
 * @cssprop [--physio-ink] - Text with the pictures; elsewhere it is the page's.
 */
export class CauseListElement extends PhysioElement {
  static override styles = [
    tokenStyles,
    host,
    sourcesStyles,
    itemStyles,
    titleStyles,
    styles,
    mapStyles,
    regionStyles,
    printStyles,
  ];

  @property() causes: string | undefined;
  @property() src: string | undefined;
  @property({attribute: false}) data: CauseSetInput | readonly CauseInput[] | undefined;
  @property() variant: string | undefined;
  @property() figure: string | undefined;
  @property({converter: boolean}) exclusive = false;
  @property({converter: ids}) open: string | undefined;
  @property({attribute: 'heading-level', converter: number}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  /** What is pointed at or has the focus: a region of the body or a cause. */
  @state() private at: DOMStringMap = {};

  readonly #shown = new ShownCauses(this, this.redraw);
  /** The causes of this update are others than before. */
  #fresh = false;
  /** The cause that had the focus before: where others join it, it may be drawn anew. */
  #focused: string | undefined;
  #variant = 'accordion';
  #figure = 'body';
  #level = 2;
  #sources = 'footer';
  /** Ids of the causes that are open as far as we have told. */
  #open = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shown.follow();
    addEventListener('hashchange', this.#arrive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shown.stop();
    removeEventListener('hashchange', this.#arrive);
  }

  protected override pieces(): Promise<unknown> | undefined {
    return this.querySelector('script') ? deferredOwn.load().catch(() => undefined) : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id;
    this.#fresh = this.#shown.update(changed, this.locale.language);
    const all = this.open?.trim() === '';
    // What the reader has opened stays open when causes are added.
    if (changed.has('open') || (all && this.#fresh))
      this.#open = new Set(all ? this.#shown.records.map(({id}) => id) : idsIn(this.open));
    const check = checks(this, changed);
    this.#variant = check('variant', ['accordion', 'list', 'cards']);
    this.#figure = check('figure', ['body', 'none']);
    this.#level = check('headingLevel', wholeBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', followLink);
  }

  protected override updated(): void {
    linkNames(this.renderRoot);
    if (!this.#fresh) return;
    const item = this.#focused && this.#item(this.#focused);
    if (item && !item.contains(this.shadowRoot?.activeElement ?? null))
      item.querySelector<HTMLElement>('summary, .name')?.focus({preventScroll: true});
    this.#arrive();
  }

  protected override render(): TemplateResult {
    const {records, set, waiting} = this.#shown;
    const {language} = this.locale;
    const t = causeListStrings(language);
    if (records.length === 0) return fallback(this, waiting ? '' : t.failed, language);
    const level = this.#level;
    return html`<div class="root" lang=${language.tag}>
      <div
        class="list ${this.#variant}"
        @pointerover=${this.#onPoint}
        @pointerleave=${this.#onLeave}
        @focusin=${this.#onPoint}
        @focusout=${this.#onLeave}
      >
        ${heading(level, 'title', set?.title ?? t.title)}
        <p class="intro" part="intro">${set?.intro ?? generalWords(language).wholeBody}</p>
        <div class="beside">
          ${this.#renderMap()}
          <div class="groups">
            ${this.#groupsOf(records).map(
              ([group, causes]) =>
                html`<section>
                  ${group ? heading(level + 1, 'group', t[group]) : nothing}
                  <div class="causes">${causes.map((cause) => this.#renderCause(cause, level + (group ? 2 : 1)))}</div>
                </section>`,
            )}
            <p class="small muted">${t.disclaimer}</p>
          </div>
        </div>
        ${
          this.#sources === 'footer'
            ? [
                set ? deferredOwn.module?.customSources(set, '', language) : nothing,
                records.some((cause) => cause === builtInCause(cause.id, language))
                  ? sources(origin(t.own, language), referenceList(), language)
                  : nothing,
              ]
            : nothing
        }
      </div>
    </div>`;
  }

  #renderMap(): TemplateResult | typeof nothing {
    const {records} = this.#shown;
    if (this.#figure === 'none' || !records.some(({regions}) => regions.length > 0)) return nothing;
    const {region, id} = this.at;
    const pointed = records.filter((cause) => (region ? this.#isLit(cause) : cause.id === id));
    const lit = pointed.length > 0 ? pointed : records.filter((cause) => this.#open.has(cause.id));
    const regions = lit.flatMap((cause) => cause.regions).filter((one) => !region || one === region);
    return bodyMap(records, {causes: lit, regions}, this.#onChoose, causeListStrings(this.locale.language));
  }

  #renderCause(cause: Cause, level: number): TemplateResult {
    const view = {number: this.#shown.records.indexOf(cause) + 1, level, lit: this.#isLit(cause)};
    const t = causeListStrings(this.locale.language);
    return this.#variant === 'accordion'
      ? details(cause, view, this.exclusive, this.#open.has(cause.id), this.#onToggle, t)
      : article(cause, view, t);
  }

  /** Its region is pointed at. */
  #isLit({regions}: Cause): boolean {
    return regions.some((region) => region === this.at.region);
  }

  /** Runs of causes of the same group. */
  #groupsOf(records: readonly Cause[]): [Cause['group'], Cause[]][] {
    const groups: [Cause['group'], Cause[]][] = [];
    for (const cause of records) {
      const last = groups.at(-1);
      if (last && last[0] === cause.group) last[1].push(cause);
      else groups.push([cause.group, [cause]]);
    }
    return groups;
  }

  #item(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
  }

  #reveal(id: string, block: ScrollLogicalPosition): void {
    const item = this.#item(id);
    if (item) reveal(item, block);
  }

  readonly #arrive = (event?: Event): void => {
    const named = namedCause(event);
    if (!this.#shown.records.some(({id}) => id === named)) return;
    answer();
    this.#reveal(named, 'start');
  };

  #light(element: Element | null): void {
    this.at = element?.closest<HTMLElement>('[data-region],[data-id]')?.dataset ?? {};
  }

  readonly #onPoint = ({target}: Event): void => this.#light(target as Element);

  /** What has the focus is in the light again. */
  readonly #onLeave = (): void => this.#light(this.renderRoot.querySelector(':focus-visible'));

  readonly #onChoose = ({currentTarget}: Event): void => {
    const {region} = (currentTarget as HTMLElement).dataset;
    const first = this.#shown.records.find(({regions}) => regions.some((one) => one === region));
    if (first) this.#reveal(first.id, 'nearest');
  };

  readonly #onToggle = ({target}: Event): void => {
    const {open, dataset} = target as HTMLDetailsElement;
    const id = dataset.id as string;
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new CauseToggleEvent(id, open));
  };
}

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
