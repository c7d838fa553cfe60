/** Returns the nodes that are laid out in an element: nodes assigned to a slot, the nodes of the shadow root, or the children. */
export const childrenOf = (node: Element): Iterable<Node> => {
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
};

/** Returns the element in which another element is laid out. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Yields all elements and text nodes in an element, through shadow roots, in reading order. */
export function* nodesIn(element: Element): Generator<Element | Text> {
  for (const child of childrenOf(element)) {
    if (!(child instanceof Element || child instanceof Text)) continue;
    yield child;
    if (child instanceof Element) yield* nodesIn(child);
  }
}

export const elementsIn = (element: Element): Element[] =>
  [...nodesIn(element)].filter((node) => node instanceof Element);

/** Whether an element has a box and is visible. A slot has no box. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: true});

/** Returns the interactive elements that are displayed, including visually hidden inputs, which their labels represent. */
export const controlsIn = (box: Element): HTMLElement[] =>
  elementsIn(box).filter(
    (element): element is HTMLElement =>
      element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
      element.checkVisibility({visibilityProperty: true}),
  );

/** Returns the focused element, through shadow roots. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Describes an element for messages, by its host, tag, part and text. */
export const describeElement = (element: Element): string => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  const label = (element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 30);
  const what = element.getAttribute('part') ?? element.getAttribute('name') ?? element.getAttribute('class') ?? '';
  return `${host?.localName ?? ''} ${element.localName}.${what} “${label}”`;
};
