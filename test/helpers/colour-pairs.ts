import {childrenOf, isVisible} from './flat-tree.js';

/** Two colours that meet on the page: of a text or a graphic, and of all that is painted behind it. */
export interface ColourPair {
  readonly front: string;
  /** From the back to the front; the first is opaque. */
  readonly back: readonly string[];
  readonly kind: 'text' | 'large' | 'graphic';
  /** Where that was seen first. */
  readonly where: string;
}

/** What WCAG asks for at AA and at AAA; of graphics, AAA asks nothing, so there it is what AAA asks of large text. */
export const REQUIRED_CONTRAST = {
  AA: {text: 4.5, large: 3, graphic: 3},
  AAA: {text: 7, large: 4.5, graphic: 4.5},
} as const;

/** Graphics that say something by their field; what says nothing alone (what has passed, hairlines) is left out. */
const FIELDS = '.filled, a.call, .tick, .strip i:not(.done), :not(.strip) > .tally > .done, .calendar .done i';
const EDGES = 'button, input, .stepper, label > span, .number, .numbers > i, .tally > .now, .calendar .some i';
const STROKES = '.icon, .ring :is(.lit, .mark)[d^="M"], .ring .lit[r="90"]';
/** What can have the focus, or shows it for a field that is out of sight; its ring lies around it, or within its edge. */
const FOCUSABLE = ':is(a[href], button, input, summary):not([tabindex="-1"]), input + span';
/** An edge between two fields is seen where it stands off one of them: in floor mode off what is within. */
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

/** What a changed sheet was made of. */
const originals = new WeakMap<CSSStyleSheet, CSSStyleSheet>();
const changed = new Map<string, WeakMap<CSSStyleSheet, CSSStyleSheet>>();

/**
 * Makes everything in a box look as if it were pointed at, pressed or had the focus, or nothing of it; all is laid out and
 * nothing on its way.
 */
export function forceState(box: ParentNode, state: '' | ':hover' | ':active' | ':focus-visible'): void {
  const copies = changed.get(state) ?? new WeakMap<CSSStyleSheet, CSSStyleSheet>();
  changed.set(state, copies);
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

/** Fills of the shapes that lie under the middle of a text which is laid over them. */
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

/** All colours that meet in what is shown in a box. */
export function colourPairsIn(box: HTMLElement): ColourPair[] {
  const found = new Map<string, ColourPair>();
  const add = (front: string, layers: readonly string[], kind: ColourPair['kind'], at: Element, what = ''): void => {
    if (isClear(front)) return;
    const back = layers.slice(layers.map(isOpaque).lastIndexOf(true));
    const key = [kind, front, ...back].join(' | ');
    const host = (at.getRootNode() as ShadowRoot).host as Element | undefined;
    const where = `${host?.localName ?? ''} ${at.localName}.${at.getAttribute('class') ?? ''}${what}`;
    if (!found.has(key)) found.set(key, {front, back, kind, where});
  };
  const kindOf = ({fontSize, fontWeight}: CSSStyleDeclaration): 'text' | 'large' => {
    const size = parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 'large' : 'text';
  };

  let depthAround = 0;
  const walk = (element: Element, below: readonly string[], over?: {element: Element; depth: number}): void => {
    const style = getComputedStyle(element);
    // A slot has no box of its own.
    if (!isVisible(element) && style.display !== 'contents') return;
    const layers = isClear(style.backgroundColor) ? below : [...below, style.backgroundColor];
    const laid =
      style.position === 'absolute' && !(element instanceof SVGElement) ? {element, depth: below.length} : over;
    if (element.matches('.pill')) depthAround = below.length;
    const disabled = element.matches(':disabled');
    if (element.matches(FIELDS)) add(style.backgroundColor, below, 'graphic', element, ' (field)');
    if (element.matches(EDGES) && style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0)
      add(style.borderTopColor, below, 'graphic', element, ' (edge)');
    if (element.matches(FOCUSABLE) && style.outlineStyle !== 'none') {
      // A button that is larger than the pill it lies on has its ring beyond it.
      const around = element.matches('.hit') ? below.slice(0, depthAround) : below;
      add(style.outlineColor, parseFloat(style.outlineOffset) < 0 ? layers : around, 'graphic', element, ' (focus)');
    }
    if (element.matches(STROKES)) add(style.stroke, layers, 'graphic', element, ' (stroke)');
    if (element.matches(MAT))
      add(style.stroke, element.closest('.floor') ? [...layers, style.fill] : layers, 'graphic', element, ' (mat)');
    if (element.matches('.ring .core'))
      add(isClear(style.fill) ? style.stroke : style.fill, layers, 'graphic', element, ' (core)');
    if (element.matches('input[type="number"], input[type="time"]')) add(style.color, layers, 'text', element);
    for (const pseudo of ['::before', '::after']) {
      const its = getComputedStyle(element, pseudo);
      if (/^(?:none|normal|""|)$/.test(its.content) || its.display === 'none') continue;
      add(its.color, isClear(its.backgroundColor) ? layers : [...layers, its.backgroundColor], 'text', element, pseudo);
    }
    for (const child of childrenOf(element)) {
      if (child instanceof Element) walk(child, layers, laid);
      if (!(child instanceof Text) || !child.data.trim() || disabled) continue;
      const shapes = laid ? shapesUnder(child, laid.element) : [];
      const all = laid ? [...layers.slice(0, laid.depth), ...shapes, ...layers.slice(laid.depth)] : layers;
      if (element instanceof SVGElement) add(style.fill, all, 'text', element);
      else add(style.color, all, kindOf(style), element);
    }
  };
  const canvas = document.createElement('i');
  canvas.style.color = 'Canvas';
  box.append(canvas);
  const paper = getComputedStyle(canvas).color;
  canvas.remove();
  walk(box, [paper]);
  return [...found.values()];
}
