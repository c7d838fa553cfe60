/**
 * Creates an element in each of its mount points, `<div data-physio="tag" data-exercise="…">`. Mount points are for editors that
 * strip unknown tags. Only `data-…` attributes for attributes that the element observes are copied, and those for `lang`, `theme`
 * and `id`, so that authors cannot add event handlers to the page. The children of the mount point become the fallback content.
 */
export function mount(tag: string): void {
  const element = customElements.get(tag) as (CustomElementConstructor & {observedAttributes: string[]}) | undefined;
  if (!element) return;
  for (const mountPoint of document.querySelectorAll<HTMLElement>(`[data-physio=${tag}]`)) {
    const mounted = document.createElement(tag);
    for (const name of [...element.observedAttributes, 'lang', 'theme', 'id']) {
      const value = mountPoint.getAttribute(`data-${name}`);
      if (value !== null) mounted.setAttribute(name, value);
    }
    // Without the attribute, later calls skip this mount point.
    mountPoint.removeAttribute('data-physio');
    mounted.append(...mountPoint.childNodes);
    mountPoint.append(mounted);
  }
}
