import {html, type TemplateResult} from 'lit';

/**
 * What an element shows when it cannot show itself: the page's own words, which are its children, or a plain sentence
 * where there are none. Stray `<p>`, `<br>` and white space that an editor put there are not words.
 */
export const fallback = (element: Element, sentence: string): TemplateResult =>
  html`<div class="root" part="fallback">
    ${element.textContent.trim() || element.querySelector(':not(p,br)') ? html`<slot></slot>` : sentence}
  </div>`;
