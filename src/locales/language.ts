// A language is a value: functions that render text take it as an argument.
import type {Locale, PartialLocale} from './locale.js';

/** A language with its texts. */
export interface Language {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly tag: string;
  /** Texts that the language lacks are in English. */
  readonly texts: PartialLocale;
}

/** English, whose texts are built in. */
export const english: Language = {tag: 'en', texts: {}};

/** Fills in missing texts from another language, at every depth. */
function withFallback(texts: unknown, fallback: unknown): unknown {
  if (texts == null || typeof fallback !== 'object' || Array.isArray(fallback)) return texts ?? fallback;
  return Object.fromEntries(
    Object.entries(fallback as object).map(([name, fallbackText]) => [
      name,
      withFallback((texts as Readonly<Record<string, unknown>>)[name], fallbackText),
    ]),
  );
}

/**
 * Computes a value once for each language. When a page adds texts to a language, a new `Language` replaces it, and the value is
 * computed for that one.
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
 * Creates the function that returns one part of the texts in a language.
 * @param inEnglish the English texts, which are bundled with the modules that use this part
 */
export const textIn = <Name extends keyof Locale>(
  name: Name,
  inEnglish: Locale[Name],
): ((language: Language) => Locale[Name]) =>
  perLanguage(({texts}) => withFallback(texts[name], inEnglish) as Locale[Name]);
