import {elementsIn, nodesIn, isVisible, describeElement, parentOf} from './flat-tree.js';

/** A line of a text node as laid out, without the space above and below its characters. */
interface Line {
  readonly text: Text;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function linesOf(text: Text): Line[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({width, height}) => width > 0 && height > 0)
    .map(({left, right, top, bottom, height}) => ({
      text,
      left,
      right,
      top: top + height * 0.25,
      bottom: bottom - height * 0.25,
    }));
}

const containerOf = (text: Text): Element | null =>
  text.parentElement ?? (text.getRootNode() as Partial<ShadowRoot>).host ?? null;

const describeLine = ({text}: Line): string =>
  `“${text.data.trim().slice(0, 30)}” in ${describeElement(containerOf(text)!)}`;

/** The box of an element, and how it handles overflow. */
interface OverflowBox {
  readonly overflowX: string;
  readonly overflowY: string;
  readonly edge: DOMRect;
}

/** Reports lines that are clipped and cannot be scrolled into view. */
function clippingOf(line: Line, boxes: Map<Element, OverflowBox>): string[] {
  for (let outer = containerOf(line.text); outer; outer = parentOf(outer)) {
    if (!boxes.has(outer)) {
      const {overflowX, overflowY} = getComputedStyle(outer);
      boxes.set(outer, {overflowX, overflowY, edge: outer.getBoundingClientRect()});
    }
    const {overflowX, overflowY, edge} = boxes.get(outer)!;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const isClippedInline = overflowX !== 'visible' && (line.left < edge.left - 1 || line.right > edge.right + 1);
    const isClippedBlock = /hidden|clip/.test(overflowY) && (line.top < edge.top - 1 || line.bottom > edge.bottom + 1);
    if (isClippedInline || isClippedBlock) return [`clipped: ${describeLine(line)}, by ${describeElement(outer)}`];
    // The user can scroll the line into view.
    if (/auto|scroll/.test(overflowY)) return [];
  }
  return [];
}

const overlap = (one: Line, other: Line): boolean =>
  one.text !== other.text &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/**
 * Finds content of an element that is lost to the user: content that needs horizontal scrolling, clipped text, and lines that
 * overlap.
 */
export function reflowIssuesIn(box: HTMLElement): string[] {
  const modal = elementsIn(box).find((element) => element.matches('dialog[open]'));
  const shown = modal ?? box;
  const boxes = new Map<Element, OverflowBox>();
  const {left, right} = shown.getBoundingClientRect();
  const texts = [...nodesIn(shown)].filter(
    (node): node is Text =>
      node instanceof Text && !!node.data.trim() && !!containerOf(node) && isVisible(containerOf(node)!),
  );
  const lines = texts.flatMap(linesOf);
  if (lines.length === 0) return ['nothing is shown'];
  const wide = elementsIn(shown).filter((element) => {
    if (element instanceof SVGElement || !isVisible(element)) return false;
    const rect = element.getBoundingClientRect();
    return rect.width > 0 && (rect.right > right + 0.5 || rect.left < left - 0.5);
  });
  const overflowing = elementsIn(shown).filter(
    (element) => element.matches('input') && element.scrollWidth > element.clientWidth + 1,
  );
  return [
    ...wide.map((element) => `overflows: ${describeElement(element)}`),
    ...overflowing.map((element) => `does not fit its input: ${describeElement(element)}`),
    ...lines.flatMap((line) =>
      line.left < left - 1 || line.right > right + 1 ? [`overflows: ${describeLine(line)}`] : clippingOf(line, boxes),
    ),
    ...lines.flatMap((line, i) =>
      lines
        .slice(i + 1)
        .flatMap((other) => (overlap(line, other) ? [`${describeLine(line)} overlaps ${describeLine(other)}`] : [])),
    ),
  ];
}
