import {html, type TemplateResult} from 'lit';
import {article, referenceCount} from '../content/facts/article.js';
import {generalWords} from '../content/words/general.js';
import {sourceStrings as t} from '../i18n/sources.js';

/** The article, its author, and which parts are the library's own. */
export const origin = (own: string): TemplateResult =>
  html`<p>
      <b>${t.source}</b> “<cite lang=${article.titleLang}>${article.title}</cite>”
      ${t.by(`${article.author}, ${article.credentials}`)}
      <a href=${article.url}>${t.readArticle}</a>
    </p>
    <p><b>${t.ours}</b> ${own} ${generalWords.review}</p>`;

/**
 * Where the words come from, at the foot of an element: the article and its author, its references, what is ours.
 * @param origin what `origin` renders
 * @param list the references; nothing while they have not loaded
 * @param opened is called when a reader opens the list
 */
export const sources = (origin: unknown, list: unknown, opened?: (event: Event) => void): TemplateResult =>
  html`<div class="sources small muted" part="sources">
    ${origin}
    <details @toggle=${opened}>
      <summary>${t.references(referenceCount)}</summary>
      ${list}
    </details>
  </div>`;
