/**
 * Puts the element into each `<div data-physio="its-tag" data-exercise="…">`, for editors that strip tags which they do
 * not know. What the place has as `data-…` and the element has a use for becomes its attribute, and no other: whoever
 * writes into such an editor gets no handler into the page. What is in the place becomes the element's fallback.
 */
export function mount(tag: string): void {
  const element = customElements.get(tag) as (CustomElementConstructor & {observedAttributes: string[]}) | undefined;
  if (!element) return;
  for (const place of document.querySelectorAll<HTMLElement>(`[data-physio=${tag}]`)) {
    const mounted = document.createElement(tag);
    for (const name of [...element.observedAttributes, 'lang', 'theme', 'id']) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) mounted.setAttribute(name, value);
    }
    // It is mounted once.
    place.removeAttribute('data-physio');
    mounted.append(...place.childNodes);
    place.append(mounted);
  }
}
