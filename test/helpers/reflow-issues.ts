import {elementsIn, nodesIn, isVisible, describeElement, parentOf} from './flat-tree.js';

/** A line of a text as it is laid out, without the room above and below its letters. */
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

const holderOf = (text: Text): Element | null =>
  text.parentElement ?? (text.getRootNode() as Partial<ShadowRoot>).host ?? null;

const said = ({text}: Line): string => `“${text.data.trim().slice(0, 30)}” in ${describeElement(holderOf(text)!)}`;

/** What an element does with what goes beyond it. */
interface Edge {
  readonly overflowX: string;
  readonly overflowY: string;
  readonly edge: DOMRect;
}

/** What cannot be scrolled to, because it is cut off. */
function cut(line: Line, edges: Map<Element, Edge>): string[] {
  for (let outer = holderOf(line.text); outer; outer = parentOf(outer)) {
    if (!edges.has(outer)) {
      const {overflowX, overflowY} = getComputedStyle(outer);
      edges.set(outer, {overflowX, overflowY, edge: outer.getBoundingClientRect()});
    }
    const {overflowX, overflowY, edge} = edges.get(outer)!;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const across = overflowX !== 'visible' && (line.left < edge.left - 1 || line.right > edge.right + 1);
    const along = /hidden|clip/.test(overflowY) && (line.top < edge.top - 1 || line.bottom > edge.bottom + 1);
    if (across || along) return [`cut off: ${said(line)}, by ${describeElement(outer)}`];
    // What scrolls brings it into view.
    if (/auto|scroll/.test(overflowY)) return [];
  }
  return [];
}

const meet = (one: Line, other: Line): boolean =>
  one.text !== other.text &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/**
 * What is lost of a box for who reads it: what needs scrolling sideways, what is cut off, and texts that lie over each
 * other.
 */
export function reflowIssuesIn(box: HTMLElement): string[] {
  const modal = elementsIn(box).find((element) => element.matches('dialog[open]'));
  const shown = modal ?? box;
  const edges = new Map<Element, Edge>();
  const {left, right} = shown.getBoundingClientRect();
  const texts = [...nodesIn(shown)].filter(
    (node): node is Text =>
      node instanceof Text && !!node.data.trim() && !!holderOf(node) && isVisible(holderOf(node)!),
  );
  const lines = texts.flatMap(linesOf);
  if (lines.length === 0) return ['nothing is shown'];
  const wide = elementsIn(shown).filter((element) => {
    if (element instanceof SVGElement || !isVisible(element)) return false;
    const edges = element.getBoundingClientRect();
    return edges.width > 0 && (edges.right > right + 0.5 || edges.left < left - 0.5);
  });
  const full = elementsIn(shown).filter(
    (element) => element.matches('input') && element.scrollWidth > element.clientWidth + 1,
  );
  return [
    ...wide.map((element) => `goes beyond the edge: ${describeElement(element)}`),
    ...full.map((element) => `does not fit its field: ${describeElement(element)}`),
    ...lines.flatMap((line) =>
      line.left < left - 1 || line.right > right + 1 ? [`goes beyond the edge: ${said(line)}`] : cut(line, edges),
    ),
    ...lines.flatMap((line, i) =>
      lines.slice(i + 1).flatMap((other) => (meet(line, other) ? [`${said(line)} lies over ${said(other)}`] : [])),
    ),
  ];
}
