/* eslint lit-a11y/anchor-is-valid: off -- linkNames sets `href` if the page has the target */
import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise, Link} from '../content/schema.js';
import type {CardStrings} from '../locales/strings.js';
import {icon, OPEN} from '../ui/icons.js';

/** Renders the names of the easier and the harder exercise. `linkNames` makes them links if their cards are on the page. */
export function renderProgression({easier, harder}: Exercise, t: CardStrings): TemplateResult | typeof nothing {
  const renderLink = (link: Link | undefined, label: string): unknown =>
    link
      ? html`<p>
          <span class="small muted">${label}</span> <a class="to" data-to=${link.id ?? nothing}>${link.name}</a>
        </p>`
      : nothing;
  return easier || harder
    ? html`<div class="progression" part="progression">
        ${renderLink(easier, t.easier)} ${renderLink(harder, t.harder)}
      </div>`
    : nothing;
}

/** Renders how to get down to the floor and up again: collapsed on screen, open in print. */
export function renderFloor({floor}: Exercise, t: CardStrings): TemplateResult | typeof nothing {
  const renderDirections = (title: string, texts: readonly string[]): TemplateResult | typeof nothing =>
    texts.length > 0
      ? html`<p><b>${title}</b></p>
          <ol>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ol>`
      : nothing;
  return floor
    ? html`<details class="floor" part="floor">
        <summary><b>${t.titles.floor}</b>${icon(OPEN)}</summary>
        ${renderDirections(t.down, floor.down)} ${renderDirections(t.up, floor.up)}
      </details>`
    : nothing;
}
