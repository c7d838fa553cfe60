import {warn} from '../warnings/warn.js';
import {mount} from './mount.js';
import type {PhysioElement} from './physio-element.js';

/** State that all copies of the library on a page share: whether one of them has warned that it is ignored. */
const sharedState = globalThis as {physioElementsTold?: boolean};

/** Whether the browser has the features that the styles depend on: Chromium 111, Firefox 113, Safari 16.4, or later. */
const isSupported = (): boolean =>
  typeof document === 'object' &&
  'adoptedStyleSheets' in document &&
  CSS.supports('(color: oklch(0 0 0)) and (container-type: inline-size)');

/**
 * Registers an element, unless its tag is already registered: the first copy of the library on a page wins. A second copy does
 * not throw. If its version differs, one warning per page names both versions. Nothing is registered on a server, and in browsers
 * that are too old for the styles of the elements, where the children stay readable as fallback content.
 */
export function define(tag: string, element: typeof PhysioElement): void {
  if (!isSupported()) return;
  const first = customElements.get(tag) as Partial<typeof PhysioElement> | undefined;
  if (!first) {
    customElements.define(tag, element);
    mount(tag);
    // While the page is loading, the parser may still add mount points.
    document.addEventListener('DOMContentLoaded', () => mount(tag));
  } else if (first.version !== element.version && !sharedState.physioElementsTold) {
    sharedState.physioElementsTold = true;
    warn(
      'other-version',
      `<${tag}>`,
      `version ${element.version} is ignored. Using ${first.version ?? 'an unknown version'}.`,
    );
  }
}
