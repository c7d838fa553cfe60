import {elementsIn, parentOf} from './flat-tree.js';

/** What shows that a control has the focus: a field that is out of sight leaves it to what stands after it. */
export const elementWithRing = (control: Element): Element =>
  control.matches('input + span, fieldset input') ? (control.nextElementSibling ?? control) : control;

/** What cuts off whatever goes beyond it. */
export const clippingElementsIn = (box: Element): ReadonlySet<Element> =>
  new Set(
    elementsIn(box).filter((element) => {
      const {overflowX, contentVisibility} = getComputedStyle(element);
      return overflowX !== 'visible' || contentVisibility === 'auto';
    }),
  );

/** How far the ring around a focused element goes beyond what cuts it off, in pixels. */
export function clippedRingWidth(element: Element, clippers: ReadonlySet<Element>): number {
  const {outlineOffset, outlineWidth} = getComputedStyle(element);
  const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const box = element.getBoundingClientRect();
  let cut = 0;
  for (let outer = parentOf(element); outer; outer = parentOf(outer)) {
    if (!clippers.has(outer)) continue;
    const edge = outer.getBoundingClientRect();
    const border = parseFloat(getComputedStyle(outer).borderLeftWidth);
    cut = Math.max(cut, edge.left + border - (box.left - ring), box.right + ring - (edge.right - border));
    cut = Math.max(cut, edge.top + border - (box.top - ring), box.bottom + ring - (edge.bottom - border));
  }
  return cut;
}
