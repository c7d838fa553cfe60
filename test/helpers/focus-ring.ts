import {elementsIn, parentOf} from './flat-tree.js';

/** Returns the element that shows the focus ring of a control. For a visually hidden input, this is the element after the input. */
export const elementWithRing = (control: Element): Element =>
  control.matches('input + span, fieldset input') ? (control.nextElementSibling ?? control) : control;

/** Elements that clip their overflow. */
export const clippingElementsIn = (box: Element): ReadonlySet<Element> =>
  new Set(
    elementsIn(box).filter((element) => {
      const {overflowX, contentVisibility} = getComputedStyle(element);
      return overflowX !== 'visible' || contentVisibility === 'auto';
    }),
  );

/** Returns how much of the focus ring of an element is clipped, in pixels. */
export function clippedRingWidth(element: Element, clippers: ReadonlySet<Element>): number {
  const {outlineOffset, outlineWidth} = getComputedStyle(element);
  const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const box = element.getBoundingClientRect();
  let clipped = 0;
  for (let outer = parentOf(element); outer; outer = parentOf(outer)) {
    if (!clippers.has(outer)) continue;
    const edge = outer.getBoundingClientRect();
    const border = parseFloat(getComputedStyle(outer).borderLeftWidth);
    clipped = Math.max(clipped, edge.left + border - (box.left - ring), box.right + ring - (edge.right - border));
    clipped = Math.max(clipped, edge.top + border - (box.top - ring), box.bottom + ring - (edge.bottom - border));
  }
  return clipped;
}
