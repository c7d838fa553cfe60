import {notifyChange} from '../content/changes.js';
import {english, type Language} from '../locales/language.js';
import type {PartialLocale} from '../locales/locale.js';
import {warn} from '../warnings/warn.js';

/** A language that is loaded or can be loaded. */
interface KnownLanguage {
  readonly tag: string;
  /** Undefined until the language is loaded. */
  language?: Language;
  readonly load?: () => Promise<PartialLocale>;
  /** Resolves when the language has been loaded or has failed to load. */
  loading?: Promise<void>;
}

/** The languages, by the shortest tag that selects them: `pt` selects `pt-BR`, which is used for all Portuguese. */
const knownLanguages = new Map<string, KnownLanguage>(
  Object.entries({
    en: {tag: 'en', language: english},
    pt: {tag: 'pt-BR', load: () => import('../locales/pt-BR/index.js')},
    es: {tag: 'es', load: () => import('../locales/es/index.js')},
  }),
);

/** Returns a key of `knownLanguages`: for `pt-br-x`, the first of `pt-br-x`, `pt-br` and `pt` that exists; '' if none does. */
function keyOf(tag: unknown): string {
  // Java and Android write `pt_BR`.
  let key = String(tag).toLowerCase().replaceAll('_', '-');
  while (key && !knownLanguages.has(key)) key = key.replace(/-?[^-]*$/, '');
  return key;
}

/** Finds a known language. The result is English if the tag is unknown or not a string, such as the index that `map` passes. */
const findLanguage = (tag: unknown): KnownLanguage =>
  knownLanguages.get(keyOf(tag)) ?? (knownLanguages.get('en') as KnownLanguage);

/**
 * Returns the language of a tag if it is loaded, otherwise English.
 * @param tag a BCP 47 tag
 */
export const languageOf = (tag: unknown): Language => findLanguage(tag).language ?? languageOf('en');

/**
 * Loads the texts of `pt-BR` or `es` for functions with a parameter `locale`. Elements load languages automatically. If a language
 * cannot be loaded, a warning is logged, and English is used.
 * @param lang a BCP 47 tag
 * @returns a promise that resolves when the texts have been loaded or have failed to load; it never rejects
 */
export async function loadLocale(lang: string): Promise<void> {
  const entry = findLanguage(lang);
  if (entry.load)
    await (entry.loading ??= entry.load().then(
      (texts) => {
        entry.language = {tag: entry.tag, texts};
        notifyChange();
      },
      (error: unknown) =>
        warn('not-loaded', 'physio-elements', `the language "${entry.tag}" could not be loaded. Using English.`, error),
    ));
}

/** Merges texts deeply. Added texts replace those of the same name. */
function merge(texts: unknown, added: unknown): unknown {
  if (typeof texts !== 'object' || typeof added !== 'object' || Array.isArray(added)) return added ?? texts;
  const [before, after] = [texts, added] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, merge(before?.[name], after?.[name])]));
}

/**
 * Adds a language, or adds texts to a language. Texts of the same name are replaced; other texts of that language stay. Where a
 * language has no text, the English text is used.
 * @param tag a BCP 47 tag; `fr` applies to `fr-CA` too
 * @param words the texts, in the structure of `Locale`
 */
export function registerLocale(tag: string, words: PartialLocale): void {
  const key = keyOf(tag);
  const known = knownLanguages.get(key);
  const load = known?.load;
  const isSameTag = known?.tag.toLowerCase() === tag.toLowerCase();
  const texts = known?.language?.texts;
  // The key of `pt-BR` is `pt`.
  knownLanguages.set(isSameTag ? key : tag.toLowerCase(), {
    tag,
    ...((texts ?? !load) ? {language: {tag, texts: merge(texts, words) as PartialLocale}} : {}),
    ...(load && {load: async () => merge(await load(), words) as PartialLocale}),
  });
  notifyChange();
}
