import {html, nothing, type TemplateResult} from 'lit';
import type {Exercise} from '../content/schema.js';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';

/**
 * The sources of custom content: its author, its sources, and who has reviewed it.
 * @param builtIn names the texts in it that are built in
 */
export function customSources(
  {author, sources = [], review}: Pick<Exercise, 'author' | 'sources' | 'review'>,
  builtIn: string,
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
    ${builtIn ? html`<p><b>${t.ours}</b> ${builtIn}</p>` : nothing}
  </div>`;
}
