import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';

/** At the foot of somebody's own content: its author, its sources, who has checked it, and what of it is ours. */
export function customSources(
  {author, sources = [], review}: Pick<Exercise, 'author' | 'sources' | 'review'>,
  own: string,
  language: Language,
): TemplateResult {
  const t = sourceStrings(language);
  return html`<div class="sources small muted" part="sources">
    ${author || review ? html`<p>${author ? html`<b>${author}</b>` : nothing} ${review}</p>` : nothing}
    ${
      sources.length > 0
        ? html`<p><b>${t.sources}</b></p>
            <ul>
              ${sources.map(({name, url}) => html`<li>${url ? html`<a href=${url}>${name}</a>` : name}</li>`)}
            </ul>`
        : nothing
    }
    ${own ? html`<p><b>${t.ours}</b> ${own}</p>` : nothing}
  </div>`;
}
