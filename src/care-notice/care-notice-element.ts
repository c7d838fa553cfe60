/* eslint lit-a11y/anchor-is-valid: off -- `updated` sets `href` if the page has a full notice */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createChecker, isIntegerBetween} from '../attributes/checks.js';
import {toNumber} from '../attributes/converters.js';
import {careFacts, type CareLevel} from '../content/facts/care.js';
import {careWords} from '../locales/care.js';
import {careNoticeStrings} from '../locales/care-notice.js';
import {focusTitle} from '../ui/focus.js';
import {heading} from '../ui/heading.js';
import {icon, STOP} from '../ui/icons.js';
import {emergencyNumber} from '../ui/emergency-number.js';
import {PhysioElement} from '../base/physio-element.js';
import {referenceLink, referenceList} from '../ui/reference-list.js';
import {origin, sources} from '../ui/sources.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {dangerStyles} from '../styles/danger.styles.js';
import {host} from '../styles/host.styles.js';
import {paperStyles} from '../styles/paper.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {urgentStyles} from '../styles/urgent.styles.js';
import {styles} from './care-notice.styles.js';
import {INFO, PHONE, URGENT} from './icons.js';

const icons: Readonly<Record<CareLevel, string>> = {emergency: STOP, urgent: URGENT, 'see-a-provider': INFO};

/**
 * A notice about when to get help for back pain: immediately, soon, or at an appointment. The text is never collapsed, and
 * all of it is printed. The notice informs users, but does not assess them.
 *
 * @attr {'GB'|'US'|'BR'|'NZ'|'AU'|(string & {})} region - Two-letter code of the country whose emergency number is shown:
 *   one of those listed, or that of an EU member state. By default, the text says "your local emergency number".
 * @attr {'full'|'brief'} [variant=full] - `brief`: only the list of emergencies and its origin, with a link to the full notice if
 *   there is one on the page.
 * @attr {2|3|4|5|6} [heading-level=2] - Heading level of the titles.
 * @attr {'footer'|'none'} [sources=footer] - `footer`: a footer of the full notice lists the article and its references. The origin
 *   of the lists is always shown.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @slot - Fallback content, shown until the notice is ready.
 * @csspart notice - Surface of the notice.
 * @csspart emergency - List of signs that require help immediately.
 * @csspart urgent - List of signs that require help soon.
 * @csspart see-a-provider - List of the article's reasons to see a health professional.
 * @csspart title - Title of a list.
 * @csspart call - Link that calls the emergency number, or text without a number if the region is unknown.
 * @csspart citation - Source of the article's reasons.
 * @csspart more - Link from a brief notice to the full one.
 * @csspart origin - Origin of the lists.
 * @csspart sources - Footer that lists the article, its references, and what the library has added.
 */
export class CareNoticeElement extends PhysioElement {
  static override styles = [tokenStyles, dangerStyles, urgentStyles, host, sourcesStyles, styles, paperStyles];

  @property() region: string | undefined;
  @property() variant: string | undefined;
  @property({attribute: 'heading-level', converter: toNumber}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  #number: string | undefined;
  #variant = 'full';
  #level = 2;
  #sources = 'footer';

  /** Moves the focus to the first title. */
  override focus(options?: FocusOptions): void {
    focusTitle(this.shadowRoot, options);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = createChecker(this, changed);
    this.#number = emergencyNumber(this, changed);
    this.#variant = check('variant', ['full', 'brief']);
    this.#level = check('headingLevel', isIntegerBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
  }

  protected override updated(): void {
    const link = this.renderRoot.querySelector<HTMLAnchorElement>('.more');
    if (!link) return;
    const fullNotice = this.#fullNotice;
    link.hidden = !fullNotice;
    if (fullNotice) link.href = `#${fullNotice.id}`;
  }

  /** The first full notice on the page, unless it is this one. */
  get #fullNotice(): HTMLElement | undefined {
    const notice = document.querySelector<HTMLElement>('care-notice:not([variant=brief])');
    return notice === this ? undefined : (notice ?? undefined);
  }

  protected override render(): TemplateResult {
    const isBrief = this.#variant === 'brief';
    const {language} = this.locale;
    const t = careNoticeStrings(language);
    return html`<div class="root" lang=${language.tag}>
      <article class="paper ${this.#variant}" part="notice">
        ${
          isBrief
            ? this.#renderList(
                'emergency',
                this.#renderCallFor(),
                html`${this.#renderOrigin(t.origin)}${this.#renderMore()}`,
              )
            : html`${this.#renderList('emergency', undefined, this.#renderCall())} ${this.#renderList('urgent')}
                ${this.#renderList('see-a-provider')}
                <footer>
                  ${this.#renderOrigin(`${t.origins} ${t.disclaimer}`)}
                  ${this.#sources === 'footer' ? sources(origin(t.own, language), referenceList(), language) : nothing}
                </footer>`
        }
      </article>
    </div>`;
  }

  /**
   * Renders a list of signs.
   * @param title replaces the title and the introduction of the list
   * @param after content below the list
   */
  #renderList(list: CareLevel, title?: unknown, after: unknown = nothing): TemplateResult {
    const {items, citations} = careFacts[list];
    const texts: {title: string; intro: string; items: Readonly<Record<string, string>>} = careWords(
      this.locale.language,
    )[list];
    return html`<section class=${list} part=${list}>
      <header>${icon(icons[list])}${heading(this.#level, 'title', title ?? texts.title)}</header>
      ${title ? nothing : html`<p>${texts.intro}</p>`}
      <ul>
        ${items.map((item) => html`<li>${texts.items[item]}</li>`)}
      </ul>
      ${citations.map(
        (number) => html`<p class="small muted" part="citation">[${number}] ${referenceLink(number)}</p>`,
      )}
      ${after}
    </section>`;
  }

  #renderCall(): TemplateResult {
    const t = careNoticeStrings(this.locale.language);
    const number = this.#number;
    return number
      ? html`<a class="call" part="call" href="tel:${number}">${icon(PHONE)}${t.call(number)}</a>`
      : html`<p class="call" part="call">${icon(PHONE)}${t.callLocal}</p>`;
  }

  #renderCallFor(): unknown {
    const t = careNoticeStrings(this.locale.language);
    const number = this.#number;
    const link = number ? html`<a part="call" href="tel:${number}">${number}</a>` : t.local;
    return t.callFor.split('{number}').map((text, i) => (i > 0 ? html`${link}${text}` : text));
  }

  #renderOrigin(text: string): TemplateResult {
    return html`<p class="small muted" part="origin">${text}</p>`;
  }

  #renderMore(): TemplateResult {
    return html`<a class="more" part="more" href="#" hidden @click=${this.#onMore}
      >${careNoticeStrings(this.locale.language).more}</a
    >`;
  }

  readonly #onMore = (event: Event): void => {
    event.preventDefault();
    this.#fullNotice?.scrollIntoView();
    this.#fullNotice?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-notice': CareNoticeElement;
  }
}
