// A language is a value: whatever renders text gets it as an argument.
import type {Locale, PartialLocale} from './locale.js';

/** A language with its texts. */
export interface Language {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly tag: string;
  /** What a language lacks is in English. */
  readonly texts: PartialLocale;
}

/** English as it is built in. */
export const english: Language = {tag: 'en', texts: {}};

/** Texts, and those of another language where there are none, at every depth. */
function withFallback(texts: unknown, fallback: unknown): unknown {
  if (texts == null || typeof fallback !== 'object' || Array.isArray(fallback)) return texts ?? fallback;
  return Object.fromEntries(
    Object.entries(fallback as object).map(([name, other]) => [
      name,
      withFallback((texts as Readonly<Record<string, unknown>>)[name], other),
    ]),
  );
}

/**
 * Computes a value once for each language. A language to which a page has added texts is another `Language`, for which the
 * value is computed anew.
 */
export function perLanguage<Value>(compute: (language: Language) => Value): (language: Language) => Value {
  const values = new WeakMap<Language, {readonly value: Value}>();
  return (language) => {
    let computed = values.get(language);
    if (!computed) values.set(language, (computed = {value: compute(language)}));
    return computed.value;
  };
}

/**
 * One part of the texts, in each language.
 * @param inEnglish is bundled with the modules that use this part
 */
export const textIn = <Name extends keyof Locale>(
  name: Name,
  inEnglish: Locale[Name],
): ((language: Language) => Locale[Name]) =>
  perLanguage(({texts}) => withFallback(texts[name], inEnglish) as Locale[Name]);
