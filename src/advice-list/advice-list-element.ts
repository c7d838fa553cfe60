/* eslint lit-a11y/anchor-is-valid: off -- linkNames sets `href` if the page has the target */
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {createChecker, isIntegerBetween} from '../attributes/checks.js';
import {toNumber} from '../attributes/converters.js';
import {builtInAdvice} from '../i18n/advice.js';
import type {AdviceTopic} from '../content/facts/advice.js';
import {references, type ReferenceNumber} from '../content/facts/references.js';
import {checkedAdvice} from '../content/custom-advice.js';
import type {Advice, OwnAdvice} from '../content/schema.js';
import {adviceFigureStyles} from '../figure/advice/advice-figure.styles.js';
import {figureColors, figureStyles} from '../figure/figure.styles.js';
import {adviceListStrings} from '../locales/advice-list.js';
import {notifyChange} from '../content/changes.js';
import {ContentErrorEvent} from '../base/content-error-event.js';
import {fallback} from '../ui/fallback.js';
import {heading} from '../ui/heading.js';
import {icon} from '../ui/icons.js';
import {followLink, linkNames} from '../ui/cross-links.js';
import {PhysioElement} from '../base/physio-element.js';
import {referenceList} from '../ui/reference-list.js';
import {origin, sources} from '../ui/sources.js';
import {sourcesStyles} from '../ui/sources.styles.js';
import {host} from '../styles/host.styles.js';
import {paperStyles} from '../styles/paper.styles.js';
import {titleStyles} from '../styles/title.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {warn} from '../warnings/warn.js';
import {styles} from './advice-list.styles.js';
import {adviceIcons} from './icons.js';
import {deferredFigures} from './deferred.js';

const topics: readonly AdviceTopic[] = ['treatment', 'prevention', 'recommendations'];

/**
 * Advice from the article, or custom advice. Each piece of built-in advice has its sources, and pictures if it is about a movement.
 *
 * @attr {'treatment'|'prevention'|'recommendations'} [topic=treatment] - `treatment`: what can help. `prevention`: what
 *   can keep the pain away. `recommendations`: what to try.
 * @attr {'list'|'cards'} [variant=list] - `list`: rows with lines between them. `cards`: boxes. Both have two columns if there is
 *   enough space.
 * @attr {2|3|4|5|6} [heading-level=2] - Heading level of the title. Headings of the advice are one level below.
 * @attr {'footer'|'none'} [sources=footer] - `footer`: a footer lists the sources. The citations of each piece of advice are always
 *   shown.
 * @attr {'light'|'dark'} theme - Colour scheme. Default: the `color-scheme` of the page.
 * @attr {string} lang - Language of the text: `en`, `pt-BR`, `es`, or a language that the page has registered. Default: that
 *   of the nearest ancestor with `lang`.
 *
 * @prop {OwnAdvice} data - Custom advice, which replaces that of the article: `{title?, author?, items}`, with up to 50 items
 *   `{name, text, correction?, exercise?, figure?}`. All fields except `items` are strings. Text is shown as plain text.
 *
 * @fires {ContentErrorEvent} content-error - Fires when custom advice is invalid. `path` and `reason` describe the first error.
 *
 * @slot - Fallback content, shown until the list is ready, or if it cannot be shown.
 * @csspart title - Title of the list.
 * @csspart item - A piece of advice.
 * @csspart name - Heading of a piece of advice. It is a link if the card of its exercise is on the page.
 * @csspart citation - Source of a piece of advice, after its text.
 * @csspart correction - Correction to the article.
 * @csspart figure - Pictures of the start and the end of a movement.
 * @csspart sources - Footer that lists the article, its references, and what the library has added.
 * @csspart fallback - Fallback content, shown until the list is ready, or if it cannot be shown.
 */
export class AdviceListElement extends PhysioElement {
  static override styles = [
    tokenStyles,
    figureColors,
    host,
    sourcesStyles,
    figureStyles,
    adviceFigureStyles,
    titleStyles,
    styles,
    paperStyles,
  ];

  @property() topic: string | undefined;
  @property({attribute: false}) data: OwnAdvice | undefined;
  @property() variant: string | undefined;
  @property({attribute: 'heading-level', converter: toNumber}) headingLevel: number | string | undefined;
  @property() sources: string | undefined;

  /** The custom advice, if it is valid. */
  #customAdvice: OwnAdvice | undefined;
  #title = '';
  #items: readonly Advice[] = [];
  #variant = 'list';
  #level = 2;
  #sources = 'footer';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const check = createChecker(this, changed);
    const topic = check<AdviceTopic>('topic', topics);
    this.#variant = check('variant', ['list', 'cards']);
    this.#level = check('headingLevel', isIntegerBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
    if (changed.has('data')) this.#customAdvice = this.data && this.#checkData(this.data);
    this.#title = this.#customAdvice?.title ?? adviceListStrings(this.locale.language).titles[topic];
    this.#items = this.data ? (this.#customAdvice?.items ?? []) : builtInAdvice(topic, this.locale.language);
    if (this.#items.some(({figure}) => figure)) deferredFigures.loadFor(this.redraw);
  }

  #checkData(data: OwnAdvice): OwnAdvice | undefined {
    const {content, path, reason} = checkedAdvice(data);
    if (reason !== undefined) {
      warn('invalid-content', this, `invalid data at ${path}. ${reason}`);
      this.dispatchEvent(new ContentErrorEvent(path, reason));
    }
    return content;
  }

  protected override loadForReplacement(): Promise<unknown> | undefined {
    return this.shadowRoot?.querySelector('.stills') ? deferredFigures.load().catch(() => undefined) : undefined;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', followLink);
    // Causes that name a piece of advice can now link to it.
    if (document.querySelector('cause-list')) notifyChange();
  }

  protected override updated(): void {
    linkNames(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const {language} = this.locale;
    if (this.#items.length === 0) return fallback(this, adviceListStrings(language).failed, language);
    return html`<div class="root" lang=${language.tag}>
      <div class="list ${this.#variant}">
        ${heading(this.#level, 'title', this.#title)}
        <ul class="items">
          ${this.#items.map((item) => this.#renderItem(item))}
        </ul>
        ${this.#sources === 'footer' ? this.#renderSources() : nothing}
      </div>
    </div>`;
  }

  #renderItem({id, name, text, citations = [], correction, exercise, figure}: Advice): TemplateResult {
    const {language} = this.locale;
    const path = !this.#customAdvice && adviceIcons[id as keyof typeof adviceIcons];
    return html`<li class="item" part="item" data-id=${this.#customAdvice ? nothing : id}>
      ${path ? icon(path) : nothing}
      <div class="text">
        ${heading(this.#level + 1, 'name', exercise ? html`<a class="to" data-to=${exercise}>${name}</a>` : name)}
        <p>${text}${citations.map(renderCitation)}</p>
        ${
          correction
            ? html`<p class="small muted correction" part="correction">
                <b>${adviceListStrings(language).corrected}</b> ${correction}
              </p>`
            : nothing
        }
        ${figure ? (deferredFigures.module?.adviceFigures(figure, language) ?? nothing) : nothing}
      </div>
    </li>`;
  }

  #renderSources(): unknown {
    const {language} = this.locale;
    if (!this.#customAdvice)
      return sources(origin(adviceListStrings(language).own, language), referenceList(), language);
    const {author} = this.#customAdvice;
    return author ? html`<p class="small muted" part="sources">${author}</p>` : nothing;
  }
}

/** Renders a reference of the article, for the end of the text that it supports. */
const renderCitation = (number: ReferenceNumber): TemplateResult => {
  const [publisher, title, url] = references[number];
  return html`<sup
    ><a part="citation" href=${url} lang="en" aria-label="[${number}] ${publisher}: ${title}">[${number}]</a></sup
  >`;
};

// The types of its events are part of the declarations of every entry point that has the element.
export type {ContentErrorEvent} from '../base/content-error-event.js';

declare global {
  interface HTMLElementTagNameMap {
    'advice-list': AdviceListElement;
  }
}
