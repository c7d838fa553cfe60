/* eslint lit-a11y/anchor-is-valid: off -- a link gets its address from linkNames, or stays a name */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cause} from '../content/schema.js';
import type {CauseListStrings} from '../locales/strings.js';
import {heading} from '../ui/heading.js';
import {icon, OPEN} from '../ui/icons.js';
import {referenceLink} from '../ui/reference-list.js';

/** How an item stands in its list. */
export interface ItemView {
  readonly number: number;
  /** Of its name, where it is a heading. */
  readonly level: number;
  /** Its place on the body is pointed at. */
  readonly lit: boolean;
}

const citation = (content: unknown): TemplateResult => html`<p class="small muted" part="citation">${content}</p>`;

/** What it is, why it hurts, whom it concerns; what may help; and where that comes from. */
const text = ({what, why, who, helps, citations, sources = []}: Cause, t: CauseListStrings): TemplateResult =>
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

const number = (number: number): TemplateResult => html`<span class="number" part="number">${number}</span>`;

/** A cause that is always open. */
export const article = (cause: Cause, view: ItemView, t: CauseListStrings): TemplateResult =>
  html`<article class="cause ${view.lit ? 'lit' : ''}" part="cause" data-id=${cause.id}>
    ${number(view.number)}${heading(view.level, 'name', cause.name)}${text(cause, t)}
  </article>`;

/** A cause that is opened and closed. */
export const details = (
  cause: Cause,
  view: ItemView,
  exclusive: boolean,
  open: boolean,
  onToggle: (event: Event) => void,
  t: CauseListStrings,
): TemplateResult =>
  html`<details
    class="cause ${view.lit ? 'lit' : ''}"
    part="cause"
    name=${exclusive ? 'causes' : nothing}
    ?open=${open}
    data-id=${cause.id}
    @toggle=${onToggle}
  >
    <summary>${number(view.number)}<span class="name" part="name">${cause.name}</span>${icon(OPEN)}</summary>
    ${text(cause, t)}
  </details>`;
