import type {CauseInput} from './content/custom-causes.js';
import type {ExerciseInput} from './content/custom-exercises.js';
import type {PartialLocale} from './locales/locale.js';
import type {Tag} from './tags.js';

/** The functions with which a page registers content and languages. */
interface RegistrationApi {
  registerExercises: typeof import('./content/custom-exercises.js').registerExercises;
  registerCauses: typeof import('./content/custom-causes.js').registerCauses;
  registerLocale: typeof import('./i18n/languages.js').registerLocale;
}

/** Bundles that were loaded instead of chunks. Each has separate registries, so every registration is repeated in each bundle. */
const bundles: Partial<RegistrationApi>[] = [];
const registrations: ((api: Partial<RegistrationApi>) => unknown)[] = [];

/** Functions that load and register an element, by tag. */
const loaders: Readonly<Record<Tag, () => Promise<unknown>>> = {
  'exercise-card': () => import('./exercise-card/define.js'),
  'hold-timer': () => import('./hold-timer/define.js'),
  'cause-list': () => import('./cause-list/define.js'),
  'advice-list': () => import('./advice-list/define.js'),
  'care-notice': () => import('./care-notice/define.js'),
  'exercise-plan': () => import('./exercise-plan/define.js'),
};

const isTag = (tag: string): tag is Tag => Object.hasOwn(loaders, tag);

/** Delays before each retry, in milliseconds. */
const RETRIES_MS = [2000, 8000, 20_000];

/** Tags of the elements that are loaded or being loaded. */
const requested = new Set<string>();

/** Returns a selector for elements that have not been requested yet, and for mount points of all elements. */
const selectorToLoad = (): string =>
  [...Object.keys(loaders).filter((tag) => !requested.has(tag)), '[data-physio]'].join();

/**
 * Loads an element, and retries if that fails. Chromium and Firefox never request a failed module or the chunks that it imports
 * again, so each retry imports the self-contained bundle of the element from a new URL.
 */
async function load(tag: Tag): Promise<void> {
  requested.add(tag);
  for (let attempt = 0; ; attempt++) {
    try {
      if (attempt === 0) {
        // Prerendered markup needs one more chunk, which is requested in parallel.
        if (document.querySelector(tag)?.shadowRoot)
          void import('./base/replace-prerendered.js').catch(() => undefined);
        await loaders[tag]();
      } else if (!customElements.get(tag)) {
        const file = new URL(`${tag}.js?attempt=${attempt}`, import.meta.url).href;
        const bundle = (await import(file)) as Partial<RegistrationApi>;
        bundles.push(bundle);
        for (const register of registrations) register(bundle);
      }
      return;
    } catch (error) {
      const waitMs = RETRIES_MS[attempt];
      if (waitMs === undefined) {
        // A direct call, because this module imports nothing statically.
        console.warn(`<${tag}>: the script could not be loaded. [not-loaded]`, error);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

/** Loads the elements whose tags or mount points are on the page, and mounts those that have loaded before. */
function loadElementsOnPage(): void {
  for (const {localName, dataset} of document.querySelectorAll<HTMLElement>(selectorToLoad())) {
    const tag = dataset.physio ?? localName;
    if (!isTag(tag)) continue;
    if (!requested.has(tag)) void load(tag);
    // Registering an element creates it in its mount points. This call is for mount points that are added later.
    else if (customElements.get(tag)) void import('./base/mount.js').then(({mount}) => mount(tag));
  }
}

loadElementsOnPage();
new MutationObserver(loadElementsOnPage).observe(document, {childList: true, subtree: true});

/**
 * Registers content or a language in the modules that chunks share, and in every bundle that was loaded instead of chunks.
 * @param load imports the module with the registration function
 * @param registerIn calls the registration function
 * @returns the result of the registration function
 */
async function register<T>(
  load: () => Promise<Partial<RegistrationApi>>,
  registerIn: (api: Partial<RegistrationApi>) => T,
): Promise<NonNullable<T>> {
  registrations.push(registerIn);
  for (const bundle of bundles) registerIn(bundle);
  return registerIn(await load()) as NonNullable<T>;
}

/** Loads `registerExercises`, and calls it. */
export const registerExercises = (exercises: readonly ExerciseInput[]): Promise<string[]> =>
  register(
    () => import('./content/custom-exercises.js'),
    (api) => api.registerExercises?.(exercises),
  );

/** Loads `registerCauses`, and calls it. */
export const registerCauses = (causes: readonly (CauseInput & {id: string})[]): Promise<string[]> =>
  register(
    () => import('./content/custom-causes.js'),
    (api) => api.registerCauses?.(causes),
  );

/** Loads `registerLocale`, and calls it. */
export const registerLocale = (tag: string, locale: PartialLocale): Promise<void> =>
  register(
    () => import('./i18n/languages.js'),
    (api) => api.registerLocale?.(tag, locale),
  );
