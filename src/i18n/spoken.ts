import type {Locale, PartialLocale} from './locale.js';

/** A language whose words are here. */
export interface Language {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly tag: string;
  /** What it does not say is said in English. */
  readonly words: PartialLocale;
}

/** Words in one language, in another where it has none, however deep. */
function over(words: unknown, others: unknown): unknown {
  if (words == null || typeof others !== 'object' || Array.isArray(others)) return words ?? others;
  return Object.fromEntries(
    Object.entries(others as object).map(([name, other]) => [
      name,
      over((words as Readonly<Record<string, unknown>>)[name], other),
    ]),
  );
}

const followers: ((words: PartialLocale) => void)[] = [];
let current: Language = {tag: 'en', words: {}};

/** Tag of the language that all words are in at the moment: while an element draws itself, the element's. */
export let spoken = current.tag;

const english = current;

/** From now on all words are in this language. @returns the one before */
export function speak(language = english): Language {
  const before = current;
  if (language !== before) {
    current = language;
    spoken = language.tag;
    for (const take of followers) take(language.words);
  }
  return before;
}

/** A cache for each language. A language whose texts are registered again is another `Language`, and its cache is empty. */
export function cachePerLanguage<Value>(): () => Map<string, Value> {
  const caches = new WeakMap<Language, Map<string, Value>>();
  return () => {
    let cache = caches.get(current);
    if (!cache) caches.set(current, (cache = new Map<string, Value>()));
    return cache;
  };
}

/** Keeps a part of the words in the language that is spoken. @param take is given them at each change */
export function follow<Name extends keyof Locale>(
  name: Name,
  english: Locale[Name],
  take: (words: Locale[Name]) => void,
): void {
  const follower = (words: PartialLocale): void => take(over(words[name], english) as Locale[Name]);
  followers.push(follower);
  follower(current.words);
}
