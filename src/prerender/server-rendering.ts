import {LitElementRenderer} from '@lit-labs/ssr/lib/lit-element-renderer.js';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {AdviceListElement} from '../advice-list/advice-list-element.js';
import {deferredFigures} from '../advice-list/deferred.js';
import {CareNoticeElement} from '../care-notice/care-notice-element.js';
import {CauseListElement} from '../cause-list/cause-list-element.js';
import {deferredCustomCauses} from '../cause-list/deferred.js';
import {ExerciseCardElement} from '../exercise-card/exercise-card-element.js';
import {deferredLog} from '../exercise-card/deferred.js';
import {deferredHandout, deferredReminders} from '../exercise-plan/deferred.js';
import {ExercisePlanElement} from '../exercise-plan/exercise-plan-element.js';
import {HoldTimerElement} from '../hold-timer/hold-timer-element.js';
import {deferredCustom} from '../exercise/deferred.js';
import {loadLocale} from '../i18n/languages.js';
import type {Tag} from '../tags.js';
import {deferredReferences} from '../ui/deferred-sources.js';
import {collectWarnings, type Warning} from '../warnings/warn.js';
import {attributeOf, domMembersOf, type PageElement} from './page-dom.js';
import {firstViewStyles, prerenderedStyles} from './prerendered.styles.js';

const elements: Readonly<Record<Tag, CustomElementConstructor>> = {
  'advice-list': AdviceListElement,
  'care-notice': CareNoticeElement,
  'cause-list': CauseListElement,
  'exercise-card': ExerciseCardElement,
  'exercise-plan': ExercisePlanElement,
  'hold-timer': HoldTimerElement,
};

export const isBuiltIn = (tag: string): boolean => Object.hasOwn(elements, tag);

export interface RenderedElement {
  /** The content of the shadow root, with styles; undefined if the element cannot be rendered on a server. */
  readonly shadow: string | undefined;
  /** The warnings that the element would log in the browser. */
  readonly warnings: readonly Warning[];
}

export interface RenderOptions {
  /** Whether the element is probably in the first view, so that it is laid out immediately. */
  readonly isInFirstView: boolean;
  /** Keeps the comments with which lit would hydrate the markup, for test/bench/hydration.mjs. */
  readonly keepMarkers?: boolean;
}

/** Modules that a browser loads later, but that render content for the screen or for print. */
const deferredModules = [
  deferredFigures,
  deferredCustomCauses,
  deferredCustom,
  deferredReferences,
  deferredLog,
  deferredHandout,
  deferredReminders,
];

/** Loads everything that rendering needs, because rendering is synchronous, and an element is rendered only once. */
async function loadModules(lang: string): Promise<void> {
  for (const [tag, element] of Object.entries(elements)) {
    // Lit's DOM shim adds `customElements` to Node.
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
  await loadLocale(lang);
  for (const deferred of deferredModules) await deferred.load();
}

/** Renders the content of a shadow root with Lit's server rendering, including the markers for hydration. */
function renderShadow(element: PageElement, lang: string): string {
  const hosts: LitElementRenderer[] = [];
  class Renderer extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      // Only the outermost element is in the page. The others are in its shadow root.
      Object.assign(this.element, domMembersOf(hosts.length === 0 ? element : undefined, lang));
    }
  }
  const renderer = new Renderer(element.tagName);
  // The content that `remember` adds is stored on the user's device, and depends on the day.
  for (const {name, value} of element.attrs) if (name !== 'remember') renderer.setAttribute(name, value);
  renderer.connectedCallback();
  hosts.push(renderer);
  return collectResultSync(
    renderer.renderShadow({
      elementRenderers: [Renderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: hosts,
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }) ?? [],
  );
}

/**
 * Renders an element in its initial state, before a user has interacted with it.
 * @param element the element in the page, with its attributes and children
 * @param lang a BCP 47 tag
 */
export async function renderElement(
  element: PageElement,
  lang: string,
  {isInFirstView, keepMarkers = false}: RenderOptions,
): Promise<RenderedElement> {
  // Only browsers fetch content.
  if (attributeOf(element, 'src')) return {shadow: undefined, warnings: []};
  await loadModules(lang);
  // From here on, everything is synchronous, so several calls cannot mix their warnings.
  const {result, warnings} = collectWarnings(() => renderShadow(element, lang));
  // Elements replace the markup instead of hydrating it, so the markers would be useless. The reasons are in
  // docs/decisions/0025-replace-prerendered-markup.md.
  const shadow = keepMarkers ? result : result.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '');
  if (shadow.includes('<div class="root" part="fallback">')) return {shadow: undefined, warnings};
  const styles = prerenderedStyles + (isInFirstView ? firstViewStyles : '');
  return {shadow: shadow.replaceAll('</style>', () => `${styles}</style>`), warnings};
}
