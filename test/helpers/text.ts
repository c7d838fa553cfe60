/** What a reader sees in an element's shadow root, as one line. */
export const textOf = (element: Element, selector = ':host > *'): string => {
  const root = element.shadowRoot;
  const target = selector.startsWith(':host') ? root : root?.querySelector(selector);
  return (target?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** A part of an element. @throws if there is none */
export function partOf(element: Element, part: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`<${element.localName}> has no part ${part}`);
  return found;
}

export const hasPart = (element: Element, part: string): boolean =>
  element.shadowRoot?.querySelector(`[part~="${part}"]`) !== null;
