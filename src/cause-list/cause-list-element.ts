import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {checks, warn, wholeBetween} from '../attributes/checks.js';
import {boolean, number} from '../attributes/converters.js';
import {causeById} from '../content/cause.js';
import {causeIds} from '../content/facts/causes.js';
import type {Cause} from '../content/schema.js';
import {generalWords} from '../content/words/en/general.js';
import {causeListStrings as t} from '../i18n/en/cause-list.js';
import {fallback} from '../parts/fallback.js';
import {heading} from '../parts/heading.js';
import {icon, OPEN} from '../parts/icons.js';
import {referenceLink, sources} from '../parts/sources.js';
import {sourcesStyles} from '../parts/sources.styles.js';
import {host} from '../styles/host.styles.js';
import {tokenStyles} from '../styles/tokens.styles.js';
import {CauseToggleEvent} from './cause-toggle-event.js';
import {styles} from './cause-list.styles.js';

/**
 * Why the back may hurt when walking: the causes and what keeps the pain going, each with its sources. Its children are
 * shown until it is ready and whenever it cannot be.
 *
 * @attr {string} causes - Ids of the causes to show, in order, with spaces between. Default: all, in the article's order.
 * @attr {'accordion'|'list'|'cards'} variant - Default `accordion`.
 * @attr {boolean} exclusive - Opening one closes the others.
 * @attr {string} open - Ids of the causes that are open at first; without a value, all.
 * @attr {number} heading-level - 2 to 6, of the title; groups are one below. Default 2.
 * @attr {'footer'|'none'} sources - Default `footer`.
 * @attr {'light'|'dark'} theme - Left out, the page's `color-scheme` decides.
 *
 * @fires {CauseToggleEvent} cause-toggle - The reader opened or closed a cause.
 *
 * @slot - Fallback content.
 * @csspart title
 * @csspart intro - The whole-body view.
 * @csspart group - Heading of a group.
 * @csspart cause - One cause.
 * @csspart citation - A source of a cause.
 * @csspart sources - Article, references, what is the library's own.
 * @csspart fallback - What is shown when the list cannot be.
 *
 * @cssprop [--physio-accent=oklch(0.49 0.085 200)] - The one colour that all others derive from.
 * @cssprop [--physio-radius=0.875em] - Corner of the cards.
 */
export class CauseListElement extends LitElement {
  static override styles = [tokenStyles, host, sourcesStyles, styles];

  @property() causes: string | undefined;
  @property() variant: string | undefined;
  @property({converter: boolean}) exclusive = false;
  @property() open: string | undefined;
  @property({attribute: 'heading-level', converter: number}) headingLevel: number | undefined;
  @property() sources: string | undefined;

  #records: readonly Cause[] = [];
  #variant = 'accordion';
  #level = 2;
  #sources = 'footer';
  /** Ids of the causes that are open as far as we have told. */
  #open = new Set<string>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('causes')) this.#records = this.#recordsOf(this.causes);
    if (changed.has('open')) {
      const ids = this.open?.split(/\s+/).filter(Boolean) ?? [];
      this.#open = new Set(this.open?.trim() === '' ? causeIds : ids);
      for (const id of ids) this.#known(id, 'open');
    }
    const check = checks(this, changed);
    this.#variant = check('variant', ['accordion', 'list', 'cards']);
    this.#level = check('headingLevel', wholeBetween(2, 6), 2);
    this.#sources = check('sources', ['footer', 'none']);
  }

  protected override render(): TemplateResult {
    const records = this.#records;
    if (records.length === 0) return fallback(this, t.failed);
    return html`<div class="root" lang=${t.locale}>
      <div class="list ${this.#variant}">
        ${heading(this.#level, 'title', t.title)}
        <p class="intro" part="intro">${generalWords.wholeBody}</p>
        ${this.#groupsOf(records).map(
          ([group, causes]) =>
            html`<section>
              ${heading(this.#level + 1, 'group', t[group])}
              <div class="causes">${causes.map((cause) => this.#renderCause(cause))}</div>
            </section>`,
        )}
        <p class="small muted">${t.disclaimer}</p>
        ${this.#sources === 'footer' ? sources(t.own) : nothing}
      </div>
    </div>`;
  }

  #renderCause(cause: Cause): TemplateResult {
    const {id, name} = cause;
    const number = this.#records.indexOf(cause) + 1;
    const label = html`<span class="number">${number}</span>`;
    if (this.#variant !== 'accordion') {
      return html`<article class="cause" part="cause">
        ${label}${heading(this.#level + 2, 'name', name)}${this.#renderText(cause)}
      </article>`;
    }
    return html`<details
      class="cause"
      part="cause"
      name=${this.exclusive ? 'causes' : nothing}
      ?open=${this.#open.has(id)}
      data-id=${id}
      @toggle=${this.#onToggle}
    >
      <summary>${label}<span class="name">${name}</span>${icon(OPEN)}</summary>
      ${this.#renderText(cause)}
    </details>`;
  }

  #renderText({what, why, who, citations}: Cause): TemplateResult {
    return html`<div class="text">
      <p>${what} ${why}</p>
      ${who ? html`<p>${who}</p>` : nothing}
      ${citations.map(
        (number) => html`<p class="small muted" part="citation">[${number}] ${referenceLink(number)}</p>`,
      )}
    </div>`;
  }

  /** Runs of causes of the same group. */
  #groupsOf(records: readonly Cause[]): [Cause['group'], Cause[]][] {
    const groups: [Cause['group'], Cause[]][] = [];
    for (const cause of records) {
      const last = groups.at(-1);
      if (last?.[0] === cause.group) last[1].push(cause);
      else groups.push([cause.group, [cause]]);
    }
    return groups;
  }

  #recordsOf(causes: string | undefined): Cause[] {
    const ids = causes?.split(/\s+/).filter(Boolean) ?? [];
    const wanted = ids.length > 0 ? [...new Set(ids)] : causeIds;
    return wanted.map((id) => this.#known(id, 'causes')).filter((cause) => cause !== undefined);
  }

  #known(id: string, attribute: string): Cause | undefined {
    const cause = causeById(id);
    if (!cause) warn(this, attribute, id, `Known: ${causeIds.join(', ')}.`);
    return cause;
  }

  readonly #onToggle = ({target}: Event): void => {
    const {open, dataset} = target as HTMLDetailsElement;
    const id = dataset.id as string;
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
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
