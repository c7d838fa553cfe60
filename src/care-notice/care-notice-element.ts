/* eslint lit-a11y/anchor-is-valid: off -- the link to the whole notice gets its address where the page has one */
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
 * When to get help for back pain: at once, soon, or by seeing someone. Nothing of it is ever folded, and all of it prints.
 * It is information and judges nobody. Its children are shown until it is ready.
 *
 * @attr {'GB'|'US'|'BR'|'NZ'|'AU'|(string & {})} region - Whose emergency number is shown, as two letters: one of
 *   these, or a member state of the EU. Left out, "your local emergency number".
 * @attr {'full'|'brief'} [variant=full] - `brief`: the emergency list and whose it is, and where the page has a whole
 *   notice, a link to it.
 * @attr {2|3|4|5|6} [heading-level=2] - Of the titles.
 * @attr {'footer'|'none'} [sources=footer] - Article and references under the whole notice; whose the lists are is
 *   always said.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @slot - Fallback content.
 * @csspart notice - The whole paper.
 * @csspart emergency - Signs that need help at once.
 * @csspart urgent - Signs that need help soon.
 * @csspart see-a-provider - The article's reasons to see someone.
 * @csspart title - Of a list.
 * @csspart call - The link that calls, or what is said in its place.
 * @csspart citation - A source of the article's reasons.
 * @csspart more - From a brief notice to the whole one.
 * @csspart origin - Whose the lists are.
 * @csspart sources - Article, references, what is the library's own.
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

  /** Puts the focus on its title. */
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
    const whole = this.#whole;
    link.hidden = !whole;
    if (whole) link.href = `#${whole.id}`;
  }

  /** The whole notice of the page. */
  get #whole(): HTMLElement | undefined {
    const notice = document.querySelector<HTMLElement>('care-notice:not([variant=brief])');
    return notice === this ? undefined : (notice ?? undefined);
  }

  protected override render(): TemplateResult {
    const brief = this.#variant === 'brief';
    const {language} = this.locale;
    const t = careNoticeStrings(language);
    return html`<div class="root" lang=${language.tag}>
      <article class="paper ${this.#variant}" part="notice">
        ${
          brief
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

  /** @param title instead of the list's own, which then needs no introduction */
  #renderList(list: CareLevel, title?: unknown, after: unknown = nothing): TemplateResult {
    const {items, citations} = careFacts[list];
    const words: {title: string; intro: string; items: Readonly<Record<string, string>>} = careWords(
      this.locale.language,
    )[list];
    return html`<section class=${list} part=${list}>
      <header>${icon(icons[list])}${heading(this.#level, 'title', title ?? words.title)}</header>
      ${title ? nothing : html`<p>${words.intro}</p>`}
      <ul>
        ${items.map((item) => html`<li>${words.items[item]}</li>`)}
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
    this.#whole?.scrollIntoView();
    this.#whole?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-notice': CareNoticeElement;
  }
}
