import {html, type TemplateResult} from 'lit';
import {article, referenceCount} from '../content/facts/article.js';
import {generalWords} from '../locales/general.js';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';

/** The article, its author, and which parts are the library's own. */
export function origin(own: string, language: Language): TemplateResult {
  const t = sourceStrings(language);
  return html`<p>
      <b>${t.source}</b> “<cite lang=${article.titleLang}>${article.title}</cite>”
      ${t.by(`${article.author}, ${article.credentials}`)}
      <a href=${article.url}>${t.readArticle}</a>
    </p>
    <p><b>${t.ours}</b> ${own} ${generalWords(language).review}</p>`;
}

/**
 * Where the words come from, at the foot of an element: the article and its author, its references, what is ours.
 * @param origin what `origin` renders
 * @param list the references; nothing while they have not loaded
 * @param opened is called when a reader opens the list
 */
export const sources = (
  origin: unknown,
  list: unknown,
  language: Language,
  opened?: (event: Event) => void,
): TemplateResult =>
  html`<div class="sources small muted" part="sources">
    ${origin}
    <details @toggle=${opened}>
      <summary>${sourceStrings(language).references(referenceCount)}</summary>
      ${list}
    </details>
  </div>`;
