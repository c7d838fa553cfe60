import {warn} from '../warnings/warn.js';
import {mount} from './mount.js';
import type {PhysioElement} from './physio-element.js';

/** What all copies on a page have in common: whether one has told that it is ignored. */
const page = globalThis as {physioElementsTold?: boolean};

/** What no element is readable without. Chromium 111, Firefox 113 and Safari 16.4 are the first to have all of it. */
const isSupported = (): boolean =>
  typeof document === 'object' &&
  'adoptedStyleSheets' in document &&
  CSS.supports('(color: oklch(0 0 0)) and (container-type: inline-size)');

/**
 * Registers a tag unless it is taken: the first copy on a page wins, and a second never throws, but one warning a page
 * names both if they are not of one version. A browser too old for the elements' styles, and a server, leave the tag
 * alone, so that its children stay readable.
 */
export function define(tag: string, element: typeof PhysioElement): void {
  if (!isSupported()) return;
  const first = customElements.get(tag) as Partial<typeof PhysioElement> | undefined;
  if (!first) {
    customElements.define(tag, element);
    mount(tag);
    // Of a page that is still being read, there may be more.
    document.addEventListener('DOMContentLoaded', () => mount(tag));
  } else if (first.version !== element.version && !page.physioElementsTold) {
    page.physioElementsTold = true;
    warn(
      'other-version',
      `<${tag}>`,
      `version ${first.version ?? 'unknown'} is used, version ${element.version} is ignored.`,
    );
  }
}
