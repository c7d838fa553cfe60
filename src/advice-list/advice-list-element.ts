/* eslint lit-a11y/anchor-is-valid: off -- a link gets its address from linkNames, or stays a name */
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
 * What the article advises: what can help, what can keep the pain away, what to try; with its sources, and pictures where
 * it is a movement. Or advice of anyone's own. Its children are shown until it is ready and whenever it cannot be.
 *
 * @attr {'treatment'|'prevention'|'recommendations'} [topic=treatment] - What can help, what can keep the pain away,
 *   what to try.
 * @attr {'list'|'cards'} [variant=list] - In two columns where there is room.
 * @attr {2|3|4|5|6} [heading-level=2] - Of the title; pieces of advice are one below.
 * @attr {'footer'|'none'} [sources=footer] - At its foot; the citations of each piece of advice stay.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 * @attr {string} lang - Language of its words: `en`, `pt-BR`, `es`, or one that the page has registered. Left out,
 *   that of its place in the page.
 *
 * @prop {OwnAdvice} data - Somebody's own advice, in place of the article's: `{title?, author?, items}` with up to 50 items
 *   `{name, text, correction?, exercise?, figure?}`. All are texts and shown as text.
 *
 * @fires {ContentErrorEvent} content-error - Advice of somebody's own is not as it should be: `path` and `reason`.
 *
 * @slot - Fallback content.
 * @csspart title - Its title.
 * @csspart item - One piece of advice.
 * @csspart name - Its heading; a link where the page has the card of its exercise.
 * @csspart citation - A source, after its text.
 * @csspart correction - Where the article is put right.
 * @csspart figure - Start and end of a movement.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the list cannot be.
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

  /** The page's own advice, if it is as it should be. */
  #own: OwnAdvice | undefined;
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
    if (changed.has('data')) this.#own = this.data && this.#check(this.data);
    this.#title = this.#own?.title ?? adviceListStrings(this.locale.language).titles[topic];
    this.#items = this.data ? (this.#own?.items ?? []) : builtInAdvice(topic, this.locale.language);
    if (this.#items.some(({figure}) => figure)) deferredFigures.loadFor(this.redraw);
  }

  #check(data: OwnAdvice): OwnAdvice | undefined {
    const {content, path, reason} = checkedAdvice(data);
    if (reason !== undefined) {
      warn('invalid-content', this, `invalid data at ${path}. ${reason}`);
      this.dispatchEvent(new ContentErrorEvent(path, reason));
    }
    return content;
  }

  protected override pieces(): Promise<unknown> | undefined {
    return this.shadowRoot?.querySelector('.stills') ? deferredFigures.load().catch(() => undefined) : undefined;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    this.renderRoot.addEventListener('click', followLink);
    // What names its items can lead to them from now on.
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
    const path = !this.#own && adviceIcons[id as keyof typeof adviceIcons];
    return html`<li class="item" part="item" data-id=${this.#own ? nothing : id}>
      ${path ? icon(path) : nothing}
      <div class="text">
        ${heading(this.#level + 1, 'name', exercise ? html`<a class="to" data-to=${exercise}>${name}</a>` : name)}
        <p>${text}${citations.map(citation)}</p>
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
    if (!this.#own) return sources(origin(adviceListStrings(language).own, language), referenceList(), language);
    const {author} = this.#own;
    return author ? html`<p class="small muted" part="sources">${author}</p>` : nothing;
  }
}

/** A source of the article's, after the text that it is for. */
const citation = (number: ReferenceNumber): TemplateResult => {
  const [publisher, title, url] = references[number];
  return html`<sup
    ><a part="citation" href=${url} lang="en" aria-label="[${number}] ${publisher}: ${title}">[${number}]</a></sup
  >`;
};

declare global {
  interface HTMLElementTagNameMap {
    'advice-list': AdviceListElement;
  }
}
