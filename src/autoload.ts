import type {CauseInput} from './content/custom-causes.js';
import type {ExerciseInput} from './content/custom-exercises.js';
import type {PartialLocale} from './locales/locale.js';
import type {Tag} from './tags.js';

/** What a page may call to register content and languages. */
interface Library {
  registerExercises: typeof import('./content/custom-exercises.js').registerExercises;
  registerCauses: typeof import('./content/custom-causes.js').registerCauses;
  registerLocale: typeof import('./i18n/languages.js').registerLocale;
}

/** Bundles that were loaded in place of chunks, and what the page has registered, which each of them has to be told too. */
const bundles: Partial<Library>[] = [];
const registrations: ((library: Partial<Library>) => unknown)[] = [];

/** What registers each element. */
const elements: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'exercise-card': () => import('./exercise-card/define.js'),
  'hold-timer': () => import('./hold-timer/define.js'),
  'cause-list': () => import('./cause-list/define.js'),
  'advice-list': () => import('./advice-list/define.js'),
  'care-notice': () => import('./care-notice/define.js'),
  'exercise-plan': () => import('./exercise-plan/define.js'),
};

const isTag = (tag: string): tag is Tag => Object.hasOwn(elements, tag);

/** Delays before further attempts to load an element. ms. */
const RETRIES_MS = [2000, 8000, 20_000];

/** Tags of the elements that are loaded or being loaded. */
const requested = new Set<string>();

/** A selector for elements that are not requested yet, and for mount points of any element. */
const wanted = (): string => [...Object.keys(elements).filter((tag) => !requested.has(tag)), '[data-physio]'].join();

/**
 * Loads an element, and tries again if that fails. Chromium and Firefox never request a module again that they could not get,
 * nor a chunk that it imports, so another attempt imports the element's self-contained bundle from a URL that is new.
 */
async function load(tag: Tag): Promise<void> {
  requested.add(tag);
  for (let attempt = 0; ; attempt++) {
    try {
      if (attempt === 0) {
        // What a server has rendered needs one more chunk, which is requested at the same time.
        if (document.querySelector(tag)?.shadowRoot)
          void import('./base/replace-prerendered.js').catch(() => undefined);
        await elements[tag]();
      } else if (!customElements.get(tag)) {
        const file = new URL(`${tag}.js?attempt=${attempt}`, import.meta.url).href;
        const bundle = (await import(file)) as Partial<Library>;
        bundles.push(bundle);
        for (const register of registrations) register(bundle);
      }
      return;
    } catch (error) {
      const waitMs = RETRIES_MS[attempt];
      if (waitMs === undefined) {
        // Written out, because this file imports nothing before it is needed.
        console.warn(`<${tag}>: the script could not be loaded. [not-loaded]`, error);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** Loads the elements that are on the page and not yet known, by their tags or as what a place is for. */
function look(): void {
  for (const {localName, dataset} of document.querySelectorAll<HTMLElement>(wanted())) {
    const tag = dataset.physio ?? localName;
    if (!isTag(tag)) continue;
    if (!requested.has(tag)) void load(tag);
    // An element mounts itself when it comes; this is for places that come after it.
    else if (customElements.get(tag)) void import('./base/mount.js').then(({mount}) => mount(tag));
  }
}

look();
// Also what comes later.
new MutationObserver(look).observe(document, {childList: true, subtree: true});

/** Registers something with the library, whose module has the function, and with every bundle that takes the place of chunks. */
async function register<T>(
  load: () => Promise<Partial<Library>>,
  to: (library: Partial<Library>) => T,
): Promise<NonNullable<T>> {
  registrations.push(to);
  for (const bundle of bundles) to(bundle);
  return to(await load()) as NonNullable<T>;
}

/** As `registerExercises` of the library, which is loaded for it. */
export const registerExercises = (exercises: readonly ExerciseInput[]): Promise<string[]> =>
  register(
    () => import('./content/custom-exercises.js'),
    (library) => library.registerExercises?.(exercises),
  );

/** As `registerCauses` of the library. */
export const registerCauses = (causes: readonly (CauseInput & {id: string})[]): Promise<string[]> =>
  register(
    () => import('./content/custom-causes.js'),
    (library) => library.registerCauses?.(causes),
  );

/** As `registerLocale` of the library. */
export const registerLocale = (tag: string, words: PartialLocale): Promise<void> =>
  register(
    () => import('./i18n/languages.js'),
    (library) => library.registerLocale?.(tag, words),
  );
