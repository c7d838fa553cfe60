import {mount} from './mount.js';

/**
 * Registers a tag unless it is taken: the first copy on a page wins, and a second never throws. A browser too old for
 * the elements' styles, and a server, leave the tag alone, so that its children stay readable.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const able = typeof document === 'object' && 'adoptedStyleSheets' in document;
  if (!able || customElements.get(tag)) return;
  customElements.define(tag, element);
  mount(tag);
  // Of a page that is still being read, there may be more.
  document.addEventListener('DOMContentLoaded', () => mount(tag));
}
