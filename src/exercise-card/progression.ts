/* eslint lit-a11y/anchor-is-valid: off -- a link gets its address from linkNames, or stays a name */
import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise, Link} from '../content/schema.js';
import type {CardStrings} from '../locales/strings.js';
import {icon, OPEN} from '../ui/icons.js';

/** The easier and the harder exercise: names, which become links where the page has their cards (`linkNames`). */
export function progression({easier, harder}: Exercise, t: CardStrings): TemplateResult | typeof nothing {
  const side = (link: Link | undefined, label: string): unknown =>
    link
      ? html`<p>
          <span class="small muted">${label}</span> <a class="to" data-to=${link.id ?? nothing}>${link.name}</a>
        </p>`
      : nothing;
  return easier || harder
    ? html`<div class="progression" part="progression">${side(easier, t.easier)} ${side(harder, t.harder)}</div>`
    : nothing;
}

/** Getting down to the floor and up again: folded on screen, open on paper. */
export function floor({floor}: Exercise, t: CardStrings): TemplateResult | typeof nothing {
  const ways = (title: string, texts: readonly string[]): TemplateResult | typeof nothing =>
    texts.length > 0
      ? html`<p><b>${title}</b></p>
          <ol>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ol>`
      : nothing;
  return floor
    ? html`<details class="floor" part="floor">
        <summary><b>${t.titles.floor}</b>${icon(OPEN)}</summary>
        ${ways(t.down, floor.down)} ${ways(t.up, floor.up)}
      </details>`
    : nothing;
}
