import type {Locale, PartialLocale} from './locale.js';
import {speak, type Language} from './spoken.js';
import {tellWatchers} from './watchers.js';

/** A language's tag, and how its words are had. */
type Loader = readonly [tag: string, words: () => Promise<Locale>];

/** Languages that come beside the script when a page needs them: with each of their kind the same, `pt-PT` as `pt-BR`. */
const loaders = new Map<string, Loader>(
  Object.entries({
    pt: ['pt-BR', () => import('./pt-BR/index.js')],
    es: ['es', () => import('./es/index.js')],
  }),
);

const known = new Map<string, readonly [tag: string, locale: PartialLocale]>();
/** By the `lang` of a page, until another locale comes. */
const languages = new Map<string, Language | undefined>();

/** Roots whose `lang` attributes are looked at. */
const roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** What the nearest element says that has a `lang`, through shadow roots; changes in it are told. */
function langOf(element: Element): string {
  let lang: string | undefined;
  for (let at: Element | undefined = element; at;) {
    lang ??= at.closest<HTMLElement>('[lang]')?.lang;
    const root = at.getRootNode();
    if (!roots.has(root)) {
      roots.add(root);
      observer ??= new MutationObserver(tellWatchers);
      observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    at = (root as Partial<ShadowRoot>).host;
  }
  return lang ?? '';
}

/** `pt-br` and what is wider, `pt`. */
function kindsOf(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

function add(kind: string, tag: string, locale: PartialLocale): void {
  known.set(kind, [tag, locale]);
  languages.clear();
  tellWatchers();
}

async function load(kind: string): Promise<void> {
  const loader = loaders.get(kind);
  if (!loader) return;
  loaders.delete(kind);
  const [tag, words] = loader;
  try {
    add(kind, tag, await words());
  } catch (error) {
    console.warn(`The words in “${tag}” could not be loaded.`, error);
  }
}

/** The words that are here; undefined where it is to be English. */
function languageOf(lang: string): Language | undefined {
  if (!languages.has(lang)) {
    const here = kindsOf(lang).flatMap((kind) => {
      const one = known.get(kind);
      return one ? [one] : [];
    });
    languages.set(lang, here[0] && {tag: here[0][0], locales: here.map(([, locale]) => locale)});
  }
  return languages.get(lang);
}

/** From now on all words are in the language of an element; fetched if they can be had, and English until then. */
export function speakLike(element: Element): void {
  const lang = langOf(element);
  if (!languages.has(lang)) void loadLocale(lang);
  speak(languageOf(lang));
}

/** Says something in a language that is here, else in English. */
export function speaking<Said>(lang: string, say: () => Said): Said {
  const before = speak(languageOf(lang));
  try {
    return say();
  } finally {
    speak(before);
  }
}

/**
 * Fetches the words of a language of the library's, so that functions that take a `locale` have them: `pt-BR`, `es`.
 * Elements do so by themselves.
 */
export const loadLocale = async (lang: string): Promise<void> => void (await Promise.all(kindsOf(lang).map(load)));

/**
 * Makes another language known, or says some of one otherwise. What it leaves out is said as in the wider language
 * (`fr-CA` as `fr`), and else in English.
 * @param tag BCP 47; `fr` is for `fr-CA` too
 */
export const registerLocale = (tag: string, locale: PartialLocale): void => add(tag.toLowerCase(), tag, locale);
