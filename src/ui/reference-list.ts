import {html, type TemplateResult} from 'lit';
import {references, type Reference, type ReferenceNumber} from '../content/facts/references.js';

/** Renders a reference as a link, with its publisher and title. All titles are in English. */
export const referenceLink = (number: ReferenceNumber): TemplateResult => {
  const [publisher, title, url]: Reference = references[number];
  return html`<a href=${url} lang="en">${publisher}: ${title}</a>`;
};

/** Renders all references of the article, with its numbering. */
export const referenceList = (): TemplateResult =>
  html`<ol>
    ${Object.keys(references).map((number) => html`<li>${referenceLink(Number(number) as ReferenceNumber)}</li>`)}
  </ol>`;
