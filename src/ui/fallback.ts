import {html, type TemplateResult} from 'lit';
import type {Language} from '../locales/language.js';

/**
 * Renders the fallback of an element that cannot render its content: its children, or a sentence if there are none. A script, and
 * the empty `<p>`, `<br>` and white space that editors insert, do not count as children.
 */
export const fallback = (element: Element, sentence: string, language: Language): TemplateResult => {
  const script = element.querySelector('script')?.textContent ?? '';
  const text = element.textContent.replace(script, '').trim();
  return html`<div class="root" part="fallback">
    ${text || element.querySelector(':not(p,br,script)') ? html`<slot></slot>` : html`<span lang=${language.tag}>${sentence}</span>`}
  </div>`;
};
