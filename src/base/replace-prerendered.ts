import type {LitElement} from 'lit';
import {loadLocale} from '../i18n/languages.js';

/** The parts of a prerendered element that a visitor can use before its script has loaded. */
const controlsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('summary, a, button')];

/** The box that is skipped while it is off screen, as `content-visibility: auto` has it. */
const boxOf = (root: ShadowRoot): HTMLElement | null => root.querySelector<HTMLElement>('.root > *');

/** The height of an element without its padding and borders, in CSS pixels; NaN where it has no box. */
function contentHeightOf(element: Element): number {
  const style = getComputedStyle(element);
  const px = (property: string): number => parseFloat(style.getPropertyValue(property));
  const edges = ['padding-block-start', 'padding-block-end', 'border-block-start-width', 'border-block-end-width'];
  return edges.reduce((height, edge) => height - px(edge), px('block-size'));
}

/** Collects callbacks and calls them together, in one call of `schedule`. */
const together = (schedule: (flush: () => void) => void): ((callback: () => void) => void) => {
  const callbacks: (() => void)[] = [];
  return (callback) => {
    if (callbacks.push(callback) > 1) return;
    schedule(() => {
      for (const each of callbacks.splice(0)) each();
    });
  };
};

/** Waits until every element that is ready has been measured, so that the page is laid out once and not once per element. */
const afterMeasuring = together(queueMicrotask);

/** Waits until the page has been laid out with everything that the elements have rendered. */
const afterLayout = together((flush) =>
  requestAnimationFrame(() => {
    document.documentElement.getBoundingClientRect();
    flush();
  }),
);

/**
 * Replaces prerendered markup (src/prerender/) with what the element renders itself. The markup stays until everything is
 * loaded that is needed to render the same, and is then replaced within one task, so that no frame shows anything else.
 * What the visitor has opened stays open, what had the focus keeps it, and the height of the page does not change, so that
 * the reading position holds without scroll anchoring too.
 * @param pieces what has to load first, besides the strings
 * @param appear connects the element
 */
export async function takeOver(
  element: LitElement,
  root: ShadowRoot,
  pieces: Promise<unknown> | undefined,
  appear: () => void,
): Promise<void> {
  const lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  await Promise.all([loadLocale(lang), pieces]);
  // A page that moves the element meanwhile has it taken over once more: the first that is ready connects it.
  const isObsolete = (): boolean => !element.isConnected || (element.renderRoot as Node | undefined) !== undefined;
  if (isObsolete()) return;
  const box = boxOf(root);
  const contentHeight = box ? contentHeightOf(box) : NaN;
  const {blockSize} = getComputedStyle(element);
  const {top, bottom} = element.getBoundingClientRect();
  const isOnScreen = bottom > 0 && top < innerHeight;
  await new Promise<void>(afterMeasuring);
  if (isObsolete()) return;

  // The server chose a language that no `lang` on the page names.
  if (lang !== 'en' && !element.closest('[lang]')) element.lang = lang;
  const controls = controlsIn(root);
  const open = controls.map(({parentElement}) => (parentElement as Partial<HTMLDetailsElement>).open);
  const focused = controls.indexOf(root.activeElement as HTMLElement);
  // WebKit and Firefox lay out a container before they have resolved the styles inside it, so the page may be laid out while
  // elements have no height. A minimum height is held until then, and nothing inside can become the scroll anchor.
  const hold = {'min-block-size': blockSize, 'overflow-anchor': 'none'};
  const spacer = document.createElement('div');
  for (const [property, value] of Object.entries(hold)) spacer.style.setProperty(property, value);
  root.replaceChildren();
  appear();
  // lit renders before the first node that it finds when the element is connected, and that node has to stay.
  root.append(spacer);
  try {
    await element.updateComplete;
  } finally {
    spacer.remove();
  }
  const style = root.querySelector<HTMLElement>('.root')?.style;
  for (const [property, value] of Object.entries(hold)) style?.setProperty(property, value);
  afterLayout(() => {
    for (const property of Object.keys(hold)) style?.removeProperty(property);
  });
  // The browser remembers no height for a new box. An element off screen keeps the measured one, also if it has more to show
  // than the server knew, such as a log.
  style?.setProperty('--_seen', isOnScreen ? 'visible' : 'auto');
  if (contentHeight > 0) boxOf(root)?.style.setProperty('contain-intrinsic-block-size', `auto ${contentHeight}px`);

  const now = controlsIn(root);
  now.forEach(({parentElement}, i) => {
    if (open[i]) (parentElement as HTMLDetailsElement).open = true;
  });
  now[focused]?.focus({preventScroll: true});
}
