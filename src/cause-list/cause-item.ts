/* eslint lit-a11y/anchor-is-valid: off -- linkNames sets the href of a link whose target is on the page */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cause} from '../content/schema.js';
import type {CauseListStrings} from '../locales/strings.js';
import {heading} from '../ui/heading.js';
import {icon, OPEN} from '../ui/icons.js';
import {referenceLink} from '../ui/reference-list.js';

/** How a list shows a cause. */
export interface ItemView {
  /** The position of the cause in the list, from 1. */
  readonly number: number;
  /** Heading level of its name, if the name is a heading. */
  readonly level: number;
  /** Whether it is highlighted, because its region of the body is. */
  readonly isHighlighted: boolean;
}

const citation = (content: unknown): TemplateResult => html`<p class="small muted" part="citation">${content}</p>`;

/** What the cause is, why it hurts, whom it concerns, what may help, and the sources. */
const causeText = ({what, why, who, helps, citations, sources = []}: Cause, t: CauseListStrings): TemplateResult =>
  html`<div class="text" part="text">
    <p>${what} ${why}</p>
    ${who ? html`<p>${who}</p>` : nothing}
    ${
      helps.length > 0
        ? html`<div class="small" part="helps">
            <b>${t.helps}</b>
            <ul>
              ${helps.map(
                ({name, exercise, advice}) =>
                  html`<li>
                    <a class="to" data-to=${exercise ?? nothing} data-advice=${advice ?? nothing}>${name}</a>
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${citations.map((number) => citation(html`[${number}] ${referenceLink(number)}`))}
    ${sources.map(({name, url}) => citation(url ? html`<a class="alone" href=${url}>${name}</a>` : name))}
  </div>`;

const causeNumber = (number: number): TemplateResult => html`<span class="number" part="number">${number}</span>`;

/** A cause that is always open. */
export const causeArticle = (cause: Cause, view: ItemView, t: CauseListStrings): TemplateResult =>
  html`<article class="cause ${view.isHighlighted ? 'lit' : ''}" part="cause" data-id=${cause.id}>
    ${causeNumber(view.number)}${heading(view.level, 'name', cause.name)}${causeText(cause, t)}
  </article>`;

/**
 * A cause that can be opened and closed.
 * @param exclusive whether opening it closes the others
 */
export const causeDetails = (
  cause: Cause,
  view: ItemView,
  exclusive: boolean,
  open: boolean,
  onToggle: (event: Event) => void,
  t: CauseListStrings,
): TemplateResult =>
  html`<details
    class="cause ${view.isHighlighted ? 'lit' : ''}"
    part="cause"
    name=${exclusive ? 'causes' : nothing}
    ?open=${open}
    data-id=${cause.id}
    @toggle=${onToggle}
  >
    <summary>${causeNumber(view.number)}<span class="name" part="name">${cause.name}</span>${icon(OPEN)}</summary>
    ${causeText(cause, t)}
  </details>`;
