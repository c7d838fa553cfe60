import type {LitElement} from 'lit';
import {loadLocale} from '../i18n/languages.js';

/** The controls of a prerendered element that work before its script has loaded. */
const controlsIn = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('summary, a, button')];

/** The box that may have `content-visibility: auto`, so that the browser skips its content while it is off screen. */
const boxOf = (root: ShadowRoot): HTMLElement | null => root.querySelector<HTMLElement>('.root > *');

/** The height of an element without its padding and borders, in CSS pixels; NaN if it has no box. */
function contentHeightOf(element: Element): number {
  const style = getComputedStyle(element);
  const px = (property: string): number => parseFloat(style.getPropertyValue(property));
  const edges = ['padding-block-start', 'padding-block-end', 'border-block-start-width', 'border-block-end-width'];
  return edges.reduce((height, edge) => height - px(edge), px('block-size'));
}

/** Returns a function that collects callbacks, and calls all of them in one call of `schedule`. */
const batch = (schedule: (flush: () => void) => void): ((callback: () => void) => void) => {
  const callbacks: (() => void)[] = [];
  return (callback) => {
    if (callbacks.push(callback) > 1) return;
    schedule(() => {
      for (const collected of callbacks.splice(0)) collected();
    });
  };
};

/** Waits until all elements that are ready have been measured, so that the page is laid out once and not once per element. */
const afterMeasuring = batch(queueMicrotask);

/** Waits until the page has been laid out with everything that the elements have rendered. */
const afterLayout = batch((flush) =>
  requestAnimationFrame(() => {
    document.documentElement.getBoundingClientRect();
    flush();
  }),
);

/**
 * Replaces prerendered markup (src/prerender/) with what the element renders itself. The markup stays until everything has
 * loaded that is necessary to render the same content, and is then replaced within one task, so that no intermediate state is
 * painted. What the visitor has opened stays open, the focus stays where it is, and the height of the page does not change, so
 * that the scroll position holds even without scroll anchoring.
 * @param loading resolves when everything has loaded that has to load first, besides the language
 * @param connect connects the element, which then renders
 */
export async function replacePrerendered(
  element: LitElement,
  root: ShadowRoot,
  loading: Promise<unknown> | undefined,
  connect: () => void,
): Promise<void> {
  const lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  await Promise.all([loadLocale(lang), loading]);
  // Each time that the page moves the element, the replacement starts again. The first one that is ready connects the element.
  const isObsolete = (): boolean => !element.isConnected || (element.renderRoot as Node | undefined) !== undefined;
  if (isObsolete()) return;
  const box = boxOf(root);
  const contentHeight = box ? contentHeightOf(box) : NaN;
  const {blockSize} = getComputedStyle(element);
  const {top, bottom} = element.getBoundingClientRect();
  const isOnScreen = bottom > 0 && top < innerHeight;
  await new Promise<void>(afterMeasuring);
  if (isObsolete()) return;

  // The language was an option of the server, and no `lang` on the page specifies it.
  if (lang !== 'en' && !element.closest('[lang]')) element.lang = lang;
  const controls = controlsIn(root);
  const open = controls.map(({parentElement}) => (parentElement as Partial<HTMLDetailsElement>).open);
  const focused = controls.indexOf(root.activeElement as HTMLElement);
  // WebKit and Firefox lay out a container before they have resolved the styles inside it, so the page may be laid out while
  // elements have no height. Until then, a minimum height is set, and scroll anchoring must not choose anything inside.
  const heldStyles = {'min-block-size': blockSize, 'overflow-anchor': 'none'};
  const spacer = document.createElement('div');
  for (const [property, value] of Object.entries(heldStyles)) spacer.style.setProperty(property, value);
  root.replaceChildren();
  connect();
  // lit renders before the node that was the first child of the root when the element was connected. The spacer goes after it.
  root.append(spacer);
  try {
    await element.updateComplete;
  } finally {
    spacer.remove();
  }
  const style = root.querySelector<HTMLElement>('.root')?.style;
  for (const [property, value] of Object.entries(heldStyles)) style?.setProperty(property, value);
  afterLayout(() => {
    for (const property of Object.keys(heldStyles)) style?.removeProperty(property);
  });
  // The browser has not remembered a size for the new box yet. An element off screen keeps the measured height, even if it
  // renders more than the server did, such as a log.
  style?.setProperty('--_seen', isOnScreen ? 'visible' : 'auto');
  if (contentHeight > 0) boxOf(root)?.style.setProperty('contain-intrinsic-block-size', `auto ${contentHeight}px`);

  const newControls = controlsIn(root);
  newControls.forEach(({parentElement}, i) => {
    if (open[i]) (parentElement as HTMLDetailsElement).open = true;
  });
  newControls[focused]?.focus({preventScroll: true});
}
