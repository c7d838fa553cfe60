import {html, type TemplateResult} from 'lit';
import {article} from '../content/facts/article.js';
import {references, type Reference, type ReferenceNumber} from '../content/facts/references.js';
import {generalWords} from '../content/words/general.js';
import {sourceStrings as t} from '../i18n/sources.js';

/** A reference as a link: who says it, and where. Titles stay in their own language. */
export const referenceLink = (number: ReferenceNumber): TemplateResult => {
  const [publisher, title, url]: Reference = references[number];
  return html`<a href=${url} lang="en">${publisher}: ${title}</a>`;
};

/**
 * Where the words come from, at the foot of an element: the article and its author, its references, what is ours.
 * @param own which parts are the library's own
 */
export const sources = (own: string): TemplateResult =>
  html`<div class="sources small muted" part="sources">
    <p>
      <b>${t.source}</b> “<cite lang=${article.titleLang}>${article.title}</cite>”
      ${t.by(`${article.author}, ${article.credentials}`)}
      <a href=${article.url}>${t.readArticle}</a>
    </p>
    <p><b>${t.ours}</b> ${own} ${generalWords.review}</p>
    <details>
      <summary>${t.references(Object.keys(references).length)}</summary>
      <ol>
        ${Object.keys(references).map((number) => html`<li>${referenceLink(Number(number) as ReferenceNumber)}</li>`)}
      </ol>
    </details>
  </div>`;
