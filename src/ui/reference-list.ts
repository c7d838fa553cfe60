import {html, type TemplateResult} from 'lit';
import {references, type Reference, type ReferenceNumber} from '../content/facts/references.js';

/** A reference as a link: who says it, and where. Titles stay in their own language. */
export const referenceLink = (number: ReferenceNumber): TemplateResult => {
  const [publisher, title, url]: Reference = references[number];
  return html`<a href=${url} lang="en">${publisher}: ${title}</a>`;
};

/** All references of the article, numbered as there. */
export const referenceList = (): TemplateResult =>
  html`<ol>
    ${Object.keys(references).map((number) => html`<li>${referenceLink(Number(number) as ReferenceNumber)}</li>`)}
  </ol>`;
