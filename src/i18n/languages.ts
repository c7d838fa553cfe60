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
    // On a server an element has no root that could change.
    if ('nodeType' in root) {
      observer ??= new MutationObserver(tellWatchers);
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    at = (root as Partial<ShadowRoot>).host;
  }
  return lang ?? '';
}

/** The key of a language in `known`: the first that is known of `pt-br-x`, `pt-br` and `pt`; empty for none. */
function keyOf(lang: unknown): string {
  // Java and Android write `pt_BR`.
  let kind = String(lang).toLowerCase().replaceAll('_', '-');
  while (kind && !known.has(kind)) kind = kind.replace(/-?[^-]*$/, '');
  return kind;
}

/** English for an unknown language, and for what is no tag, as the index that `map` gives; with the texts of the page, if any. */
const languageOf = (lang: unknown): Known | undefined => known.get(keyOf(lang)) ?? known.get('en');

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

/** Texts with others added, which replace those of the same name, however deep. */
function merged(texts: unknown, others: unknown): unknown {
  if (typeof texts !== 'object' || typeof others !== 'object' || Array.isArray(others)) return others ?? texts;
  const [before, after] = [texts, others] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, merged(before?.[name], after?.[name])]));
}

/**
 * Adds a language, or texts of a language, which replace those of the same name. Other texts of that language stay; what a
 * language does not have is in English.
 * @param tag BCP 47; `fr` is for `fr-CA` too
 */
export function registerLocale(tag: string, words: PartialLocale): void {
  const found = keyOf(tag);
  const before = known.get(found);
  const load = before?.load;
  // `pt-BR` is known as `pt`.
  const key = before?.tag.toLowerCase() === tag.toLowerCase() ? found : tag.toLowerCase();
  known.set(key, {
    tag,
    ...(before?.words || !load ? {words: merged(before?.words, words) as PartialLocale} : {}),
    ...(load && {load: async () => merged(await load(), words) as PartialLocale}),
  });
  tellWatchers();
}
