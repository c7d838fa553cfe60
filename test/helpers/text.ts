/** Returns the text of the shadow root of an element, as one line. */
export const textOf = (element: Element, selector = ':host > *'): string => {
  const root = element.shadowRoot;
  const target = selector.startsWith(':host') ? root : root?.querySelector(selector);
  return (target?.textContent ?? '').replace(/\s+/g, ' ').trim();
};

/** Returns the first CSS part with a name. @throws if the element has no such part */
export function partOf(element: Element, part: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`<${element.localName}> has no part ${part}`);
  return found;
}

export const hasPart = (element: Element, part: string): boolean =>
  element.shadowRoot?.querySelector(`[part~="${part}"]`) !== null;
