/** What is laid out in an element: what a slot was given, what is in a shadow root, else its children. */
export const childrenOf = (node: Element): Iterable<Node> => {
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
};

/** The element that one is laid out in. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** All elements and texts within one, through shadow roots, in the order of reading. */
export function* nodesIn(element: Element): Generator<Element | Text> {
  for (const child of childrenOf(element)) {
    if (!(child instanceof Element || child instanceof Text)) continue;
    yield child;
    if (child instanceof Element) yield* nodesIn(child);
  }
}

export const elementsIn = (element: Element): Element[] =>
  [...nodesIn(element)].filter((node) => node instanceof Element);

/** Whether it takes room and may be seen. A slot has no box of its own. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: true});

/** What can be pressed, chosen or followed, where it shows; a field that is out of sight shows by its label. */
export const controlsIn = (box: Element): HTMLElement[] =>
  elementsIn(box).filter(
    (element): element is HTMLElement =>
      element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
      element.checkVisibility({visibilityProperty: true}),
  );

/** The control that has the focus, through shadow roots. */
export function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** For a message: the element it is of, and what it is there. */
export const describeElement = (element: Element): string => {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  const says = (element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 30);
  const what = element.getAttribute('part') ?? element.getAttribute('name') ?? element.getAttribute('class') ?? '';
  return `${host?.localName ?? ''} ${element.localName}.${what} “${says}”`;
};
