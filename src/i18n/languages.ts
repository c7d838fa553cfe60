import {warn} from '../warnings/warn.js';
import type {PartialLocale} from './locale.js';
import {speak, type Language} from './spoken.js';
import {tellWatchers} from './watchers.js';

/** A language that is here, or can be had. */
interface Known {
  readonly tag: string;
  words?: PartialLocale;
  load?: () => Promise<PartialLocale>;
  /** Ends when its words are here, or cannot be had. */
  coming?: Promise<void>;
}

/** By what each is for: `pt-BR` for all Portuguese. These lie beside the script, and come when a page needs them. */
const known = new Map<string, Known>(
  Object.entries({
    pt: {tag: 'pt-BR', load: () => import('./pt-BR/index.js')},
    es: {tag: 'es', load: () => import('./es/index.js')},
  }),
);

let observer: MutationObserver | undefined;

/** What the nearest element says that has a `lang`, through shadow roots; changes in it are told. */
function langOf(element: Element): string {
  let lang: string | undefined;
  for (let at: Element | undefined = element; at;) {
    lang ??= at.closest<HTMLElement>('[lang]')?.lang;
    const root = at.getRootNode();
    observer ??= new MutationObserver(tellWatchers);
    observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    at = (root as Partial<ShadowRoot>).host;
  }
  return lang ?? '';
}

/** `pt-br-x`, `pt-br`, `pt`: what is known first; English for what is no tag, as the index that `map` gives. */
function languageOf(lang: unknown): Known | undefined {
  let kind = String(lang).toLowerCase();
  while (kind && !known.has(kind)) kind = kind.replace(/-?[^-]*$/, '');
  return known.get(kind);
}

const isHere = (language: Known | undefined): language is Language => !!language?.words;

/** Fetches the words of a language, once. */
async function fetched(language: Known | undefined): Promise<void> {
  const load = language?.load;
  if (load)
    await (language.coming ??= load().then(
      (words) => {
        language.words = words;
        tellWatchers();
      },
      (error: unknown) =>
        warn('not-loaded', 'physio-elements', `the language "${language.tag}" could not be loaded.`, error),
    ));
}

/** From now on all words are in the language of an element; in English as long as it is not here. */
export function speakLike(element: Element): void {
  const language = languageOf(langOf(element));
  void fetched(language);
  speak(isHere(language) ? language : undefined);
}

/** Says something in a language that is here, else in English. */
export function speaking<Said>(lang: string, say: () => Said): Said {
  const language = languageOf(lang);
  const before = speak(isHere(language) ? language : undefined);
  try {
    return say();
  } finally {
    speak(before);
  }
}

/** Fetches the words of `pt-BR` or `es`, so that functions that take a `locale` have them. Elements do so by themselves. */
export const loadLocale = (lang: string): Promise<void> => fetched(languageOf(lang));

/**
 * Makes another language known, in place of the library's where it has it. What it leaves out is said in English.
 * @param tag BCP 47; `fr` is for `fr-CA` too
 */
export function registerLocale(tag: string, words: PartialLocale): void {
  known.set(tag.toLowerCase(), {tag, words});
  tellWatchers();
}
