import type {CauseInput} from './content/own-causes.js';
import type {ExerciseInput} from './content/own-exercises.js';
import type {PartialLocale} from './i18n/locale.js';

/** What registers each element. */
const elements: Record<string, (() => Promise<unknown>) | undefined> = {
  'exercise-card': () => import('./exercise-card/define.js'),
  'hold-timer': () => import('./hold-timer/define.js'),
  'cause-list': () => import('./cause-list/define.js'),
  'advice-list': () => import('./advice-list/define.js'),
  'care-notice': () => import('./care-notice/define.js'),
  'exercise-plan': () => import('./exercise-plan/define.js'),
};

/** Loads the elements that are on the page and not yet known, by their tags or as what a place is for. */
function load(): void {
  for (const tag of Object.keys(elements)) {
    const place = document.querySelector(`[data-physio=${tag}]`);
    if (!place && !document.querySelector(tag)) continue;
    const loading = elements[tag]?.();
    elements[tag] = undefined;
    loading?.catch((error: unknown) => console.warn(`<${tag}> could not be loaded.`, error));
    // The element mounts itself when it comes; this is for places that come after it.
    if (place && !loading) void import('./parts/mount.js').then(({mount}) => mount(tag));
  }
}

load();
// Also what comes later.
new MutationObserver(load).observe(document, {childList: true, subtree: true});

/** As `registerExercises` of the library, which is loaded for it. */
export const registerExercises = async (exercises: readonly ExerciseInput[]): Promise<string[]> =>
  (await import('./content/own-exercises.js')).registerExercises(exercises);

/** As `registerCauses` of the library. */
export const registerCauses = async (causes: readonly (CauseInput & {id: string})[]): Promise<string[]> =>
  (await import('./content/own-causes.js')).registerCauses(causes);

/** As `registerLocale` of the library. */
export const registerLocale = async (tag: string, words: PartialLocale): Promise<void> =>
  (await import('./i18n/languages.js')).registerLocale(tag, words);
