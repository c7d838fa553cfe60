import type {LitElement} from 'lit';
import {loadLocale} from '../i18n/languages.js';

/** What a reader can have used without script. */
const partsOf = (root: ShadowRoot): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('summary, a, button')];

/**
 * Lets an element take the place of what a server has drawn in it (src/prerender/). That stays until all is here that is
 * needed to draw the same; then it goes in one step, so that nothing is seen between. What the reader has opened stays
 * open, and what had the focus has it.
 * @param pieces what has to come first, besides the words
 * @param appear connects it
 */
export async function takeOver(
  element: LitElement,
  root: ShadowRoot,
  pieces: Promise<unknown> | undefined,
  appear: () => void,
): Promise<void> {
  const lang = root.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  await Promise.all([loadLocale(lang), pieces]);
  if (!element.isConnected || element.hasUpdated) return;
  // It was drawn in a language that nothing on the page says.
  if (lang !== 'en' && !element.closest('[lang]')) element.lang = lang;
  const open = partsOf(root).map(({parentElement}) => (parentElement as Partial<HTMLDetailsElement>).open);
  const seen = root.querySelector('.root > * > *')?.checkVisibility({contentVisibilityAuto: true});
  const focused = partsOf(root).indexOf(root.activeElement as HTMLElement);
  root.replaceChildren();
  appear();
  await element.updateComplete;
  // What is new and may be out of sight would be drawn at its rough height first.
  if (seen) root.querySelector<HTMLElement>('.root')?.style.setProperty('--_seen', 'visible');
  const parts = partsOf(root);
  parts.forEach(({parentElement}, i) => {
    if (open[i]) (parentElement as HTMLDetailsElement).open = true;
  });
  parts[focused]?.focus({preventScroll: true});
}
