import {html, type TemplateResult} from 'lit';
import type {Language} from '../locales/language.js';

/**
 * What an element shows when it cannot show itself: the page's own words, which are its children, or a plain sentence
 * where there are none. Stray `<p>`, `<br>`, white space that an editor put there, and a script are not words.
 */
export const fallback = (element: Element, sentence: string, language: Language): TemplateResult => {
  const script = element.querySelector('script')?.textContent ?? '';
  const words = element.textContent.replace(script, '').trim();
  return html`<div class="root" part="fallback">
    ${words || element.querySelector(':not(p,br,script)') ? html`<slot></slot>` : html`<span lang=${language.tag}>${sentence}</span>`}
  </div>`;
};
