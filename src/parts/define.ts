/**
 * Registers a tag unless it is taken: the first copy on a page wins, and a second never throws. A browser too old for
 * the elements' styles, and a server, leave the tag alone, so that its children stay readable.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const able = typeof document === 'object' && 'adoptedStyleSheets' in document;
  if (able && !customElements.get(tag)) customElements.define(tag, element);
}
