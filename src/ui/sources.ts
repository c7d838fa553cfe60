import {html, type TemplateResult} from 'lit';
import {article, referenceCount} from '../content/facts/article.js';
import {generalWords} from '../locales/general.js';
import type {Language} from '../locales/language.js';
import {sourceStrings} from '../locales/sources.js';

/**
 * Renders where the text comes from: the article and its author.
 * @param builtIn names the texts that are built in and not from the article
 */
export function origin(builtIn: string, language: Language): TemplateResult {
  const t = sourceStrings(language);
  return html`<p>
      <b>${t.source}</b> “<cite lang=${article.titleLang}>${article.title}</cite>”
      ${t.by(`${article.author}, ${article.credentials}`)}
      <a href=${article.url}>${t.readArticle}</a>
    </p>
    <p><b>${t.ours}</b> ${builtIn} ${generalWords(language).review}</p>`;
}

/**
 * Renders the footer of an element that names the sources of its text.
 * @param origin the result of `origin`
 * @param list the list of references, or what to show while it has not loaded
 * @param onToggle listener for the `toggle` event of the `<details>` around the list
 */
export const sources = (
  origin: unknown,
  list: unknown,
  language: Language,
  onToggle?: (event: Event) => void,
): TemplateResult =>
  html`<div class="sources small muted" part="sources">
    ${origin}
    <details @toggle=${onToggle}>
      <summary>${sourceStrings(language).references(referenceCount)}</summary>
      ${list}
    </details>
  </div>`;
