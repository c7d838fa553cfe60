import {childrenOf, isVisible} from './flat-tree.js';

/** The colour of a text or graphic, and the colours that are painted behind it. */
export interface ColourPair {
  readonly front: string;
  /** The colours from back to front; the first one is opaque. */
  readonly back: readonly string[];
  readonly kind: 'text' | 'large' | 'graphic';
  /** The first element with this pair, for messages. */
  readonly where: string;
}

/** The contrast that WCAG requires at AA and AAA. AAA does not cover graphics, so the value for large text is used. */
export const REQUIRED_CONTRAST = {
  AA: {text: 4.5, large: 3, graphic: 3},
  AAA: {text: 7, large: 4.5, graphic: 4.5},
} as const;

/** Graphics whose background conveys information. Decorative graphics (elapsed bars, hairlines) are left out. */
const BACKGROUNDS = '.filled, a.call, .tick, .strip i:not(.done), :not(.strip) > .tally > .done, .calendar .done i';
const EDGES = 'button, input, .stepper, label > span, .number, .numbers > i, .tally > .now, .calendar .some i';
const STROKES = '.icon, .ring :is(.lit, .mark)[d^="M"], .ring .lit[r="90"]';
/** Elements that can be focused, or that show the focus of a visually hidden input. The focus ring is outside or inside them. */
const FOCUSABLE = ':is(a[href], button, input, summary):not([tabindex="-1"]), input + span';
/** Edges between two surfaces, which need contrast with one of the surfaces; in floor mode, with the inner surface. */
const MAT = '.ring .mat[width="192"]';

const isClear = (color: string): boolean => /^(?:rgba\(.*, 0\)|transparent|none)$|\/ 0\)$/.test(color);
const isOpaque = (color: string): boolean => !/^rgba|\//.test(color);

function* rootsIn(root: ParentNode): Generator<ShadowRoot> {
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* rootsIn(shadowRoot);
  }
}

/** The original text of each changed style sheet. */
const originals = new WeakMap<CSSStyleSheet, CSSStyleSheet>();
const copiesByState = new Map<string, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Applies the styles of a state to all elements in a box; '' removes them again. Everything is laid out, and transitions are
 * disabled.
 */
export function forceState(box: ParentNode, state: '' | ':hover' | ':active' | ':focus-visible'): void {
  const copies = copiesByState.get(state) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  copiesByState.set(state, copies);
  for (const root of rootsIn(box)) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((now) => {
      const sheet = originals.get(now) ?? now;
      const copy = copies.get(sheet) ?? new CSSStyleSheet();
      if (!copies.has(sheet)) {
        const rules = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
        copy.replaceSync(
          `${state ? rules.replaceAll(state, ':not([nothing])').replaceAll('@media (hover)', '@media all') : rules}
          *, ::before, ::after { content-visibility: visible !important; transition: none !important }`,
        );
        copies.set(sheet, copy);
        originals.set(copy, sheet);
      }
      return copy;
    });
  }
}

/** Returns the fills of the shapes under the middle of a text that is positioned over them. */
function shapesUnder(text: Text, over: Element): string[] {
  over.scrollIntoView({block: 'center'});
  const range = document.createRange();
  range.selectNodeContents(text);
  const {x, y, width, height} = range.getBoundingClientRect();
  const hit = (over.getRootNode() as ShadowRoot).elementsFromPoint(x + width / 2, y + height / 2);
  return hit
    .filter((element) => element instanceof SVGGeometryElement)
    .map((shape) => getComputedStyle(shape))
    .filter(({fill, opacity}) => !isClear(fill) && opacity !== '0')
    .map(({fill}) => fill)
    .reverse();
}

/** Returns all pairs of a colour and its background in the content of a box. */
export function colourPairsIn(box: HTMLElement): ColourPair[] {
  const found = new Map<string, ColourPair>();
  const add = (
    front: string,
    layers: readonly string[],
    kind: ColourPair['kind'],
    element: Element,
    what = '',
  ): void => {
    if (isClear(front)) return;
    const back = layers.slice(layers.map(isOpaque).lastIndexOf(true));
    const key = [kind, front, ...back].join(' | ');
    const host = (element.getRootNode() as ShadowRoot).host as Element | undefined;
    const where = `${host?.localName ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''}${what}`;
    if (!found.has(key)) found.set(key, {front, back, kind, where});
  };
  const kindOf = ({fontSize, fontWeight}: CSSStyleDeclaration): 'text' | 'large' => {
    const size = parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 'large' : 'text';
  };

  let depthAroundPill = 0;
  const walk = (element: Element, below: readonly string[], over?: {element: Element; depth: number}): void => {
    const style = getComputedStyle(element);
    // A slot has no box.
    if (!isVisible(element) && style.display !== 'contents') return;
    const layers = isClear(style.backgroundColor) ? below : [...below, style.backgroundColor];
    const positioned =
      style.position === 'absolute' && !(element instanceof SVGElement) ? {element, depth: below.length} : over;
    if (element.matches('.pill')) depthAroundPill = below.length;
    const disabled = element.matches(':disabled');
    if (element.matches(BACKGROUNDS)) add(style.backgroundColor, below, 'graphic', element, ' (background)');
    if (element.matches(EDGES) && style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0)
      add(style.borderTopColor, below, 'graphic', element, ' (edge)');
    if (element.matches(FOCUSABLE) && style.outlineStyle !== 'none') {
      // If the button of the inline variant is larger than the visible pill, its focus ring is outside the pill.
      const around = element.matches('.hit') ? below.slice(0, depthAroundPill) : below;
      add(style.outlineColor, parseFloat(style.outlineOffset) < 0 ? layers : around, 'graphic', element, ' (focus)');
    }
    if (element.matches(STROKES)) add(style.stroke, layers, 'graphic', element, ' (stroke)');
    if (element.matches(MAT))
      add(style.stroke, element.closest('.floor') ? [...layers, style.fill] : layers, 'graphic', element, ' (mat)');
    if (element.matches('.ring .core'))
      add(isClear(style.fill) ? style.stroke : style.fill, layers, 'graphic', element, ' (core)');
    if (element.matches('input[type="number"], input[type="time"]')) add(style.color, layers, 'text', element);
    for (const pseudo of ['::before', '::after']) {
      const {content, display, color, backgroundColor} = getComputedStyle(element, pseudo);
      if (/^(?:none|normal|""|)$/.test(content) || display === 'none') continue;
      add(color, isClear(backgroundColor) ? layers : [...layers, backgroundColor], 'text', element, pseudo);
    }
    for (const child of childrenOf(element)) {
      if (child instanceof Element) walk(child, layers, positioned);
      if (!(child instanceof Text) || !child.data.trim() || disabled) continue;
      const shapes = positioned ? shapesUnder(child, positioned.element) : [];
      const all = positioned
        ? [...layers.slice(0, positioned.depth), ...shapes, ...layers.slice(positioned.depth)]
        : layers;
      if (element instanceof SVGElement) add(style.fill, all, 'text', element);
      else add(style.color, all, kindOf(style), element);
    }
  };
  const probe = document.createElement('i');
  probe.style.color = 'Canvas';
  box.append(probe);
  const pageBackground = getComputedStyle(probe).color;
  probe.remove();
  walk(box, [pageBackground]);
  return [...found.values()];
}
