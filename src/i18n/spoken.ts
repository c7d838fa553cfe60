import type {Locale, PartialLocale} from './locale.js';

/** A language as it is spoken. */
export interface Language {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly tag: string;
  /** Where its words are, each before what it falls back on; what is in none is said in English. */
  readonly locales: readonly PartialLocale[];
}

type Words = Readonly<Record<string, unknown>>;

const isWords = (value: unknown): value is Words => typeof value === 'object' && !Array.isArray(value);

/** Words in one language, with another's where it has none. */
function over(words: unknown, others: unknown): unknown {
  if (words === undefined || !isWords(others)) return words ?? others;
  return Object.fromEntries(
    Object.entries(others).map(([name, other]) => [name, over((words as Words | null)?.[name], other)]),
  );
}

const english: Language = {tag: 'en', locales: []};
const followers: ((language: Language) => void)[] = [];
let current = english;

/** Tag of the language that all words are in at the moment: while an element draws itself, the element's. */
export let spoken = english.tag;

/** From now on all words are in this language, by default English. @returns the one before */
export function speak(language = english): Language {
  const before = current;
  if (language !== before) {
    current = language;
    spoken = language.tag;
    for (const take of followers) take(language);
  }
  return before;
}

/** Keeps a part of the words in the language that is spoken. @param take is given them at each change */
export function follow<Name extends keyof Locale>(
  name: Name,
  english: Locale[Name],
  take: (words: Locale[Name]) => void,
): void {
  const kept = new WeakMap<Language, Locale[Name]>();
  const follower = (language: Language): void => {
    let words = kept.get(language);
    if (!words) {
      words = language.locales.reduceRight<unknown>(
        (others, locale) => over(locale[name], others),
        english,
      ) as Locale[Name];
      kept.set(language, words);
    }
    take(words);
  };
  followers.push(follower);
  follower(current);
}
