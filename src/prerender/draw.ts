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
import {deferredCustom as deferredExercise} from '../exercise/deferred.js';
import {loadLocale} from '../i18n/languages.js';
import {deferredReferences} from '../ui/deferred-sources.js';
import {asInPage, attributeOf, hostIn, type PageElement} from './page.js';
import {seenStyles, servedStyles} from './served.styles.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'advice-list': AdviceListElement,
  'care-notice': CareNoticeElement,
  'cause-list': CauseListElement,
  'exercise-card': ExerciseCardElement,
  'exercise-plan': ExercisePlanElement,
  'hold-timer': HoldTimerElement,
};

export const isOurs = (tag: string): boolean => Object.hasOwn(elements, tag);

export interface Drawing {
  /** What is in its shadow root, styles and all; undefined where it cannot be shown without a page. */
  readonly shadow: string | undefined;
  /** What the element would say on the console. */
  readonly warnings: readonly string[];
}

/** Modules that a page loads later, and that render a part of what is shown or printed. */
const shown = [
  deferredFigures,
  deferredCustomCauses,
  deferredExercise,
  deferredReferences,
  deferredLog,
  deferredHandout,
  deferredReminders,
];

/** All that comes in pieces has to be here: there is one drawing. */
async function complete(lang: string): Promise<void> {
  for (const [tag, element] of Object.entries(elements)) {
    // lit gives Node a registry of its own.
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
  await loadLocale(lang);
  for (const deferred of shown) await deferred.load();
}

/**
 * Draws an element as it is before anyone has touched it.
 * @param page where it stands, with its attributes and children
 * @param lang BCP 47
 * @param first it is among those that are seen first
 * @param marked with the marks by which lit would find its way in it, which test/bench/hydration.mjs compares
 */
export async function draw(page: PageElement, lang: string, first: boolean, marked = false): Promise<Drawing> {
  // Only a page fetches.
  if (attributeOf(page, 'src')) return {shadow: undefined, warnings: []};
  await complete(lang);

  class Renderer extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      Object.assign(this.element, hostIn(hosts.length > 0 ? undefined : page, lang));
    }
  }
  const hosts: LitElementRenderer[] = [];
  const {drawn, warnings} = await asInPage(() => {
    const renderer = new Renderer(page.tagName);
    // What it remembers is on the reader's device, and has today's date in it.
    for (const {name, value} of page.attrs) if (name !== 'remember') renderer.setAttribute(name, value);
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
  });
  // The marks are for lit, which would find its way in what is there; ours draws anew (docs/decisions.md says why).
  const shadow = marked ? drawn : drawn.replace(/<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g, '');
  if (shadow.includes('<div class="root" part="fallback">')) return {shadow: undefined, warnings};
  return {shadow: shadow.replaceAll('</style>', () => `${servedStyles}${first ? seenStyles : ''}</style>`), warnings};
}
