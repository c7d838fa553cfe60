import {notifyChange} from '../content/changes.js';
import {english, type Language} from '../locales/language.js';
import type {PartialLocale} from '../locales/locale.js';
import {warn} from '../warnings/warn.js';

/** A language that is loaded, or can be. */
interface KnownLanguage {
  readonly tag: string;
  /** Undefined until it is loaded. */
  language?: Language;
  readonly load?: () => Promise<PartialLocale>;
  /** Ends when the language is loaded, or could not be. */
  loading?: Promise<void>;
}

/** By the tag that finds it: `pt-BR` is used for all Portuguese. */
const known = new Map<string, KnownLanguage>(
  Object.entries({
    en: {tag: 'en', language: english},
    pt: {tag: 'pt-BR', load: () => import('../locales/pt-BR/index.js')},
    es: {tag: 'es', load: () => import('../locales/es/index.js')},
  }),
);

/** The key of a language in `known`: the first of `pt-br-x`, `pt-br` and `pt` that is known; empty if none is. */
function keyOf(tag: unknown): string {
  // Java and Android write `pt_BR`.
  let key = String(tag).toLowerCase().replaceAll('_', '-');
  while (key && !known.has(key)) key = key.replace(/-?[^-]*$/, '');
  return key;
}

/** English for an unknown language, and for what is not a tag, as the index that `map` passes. */
const find = (tag: unknown): KnownLanguage => known.get(keyOf(tag)) ?? (known.get('en') as KnownLanguage);

/** A language if it is loaded, otherwise English. @param tag BCP 47 */
export const languageOf = (tag: unknown): Language => find(tag).language ?? languageOf('en');

/**
 * Loads the texts of `pt-BR` or `es`, so that functions that take a `locale` have them. Elements do so by themselves. Where
 * loading fails, a warning is logged, and English is used.
 */
export async function loadLocale(lang: string): Promise<void> {
  const entry = find(lang);
  if (entry.load)
    await (entry.loading ??= entry.load().then(
      (texts) => {
        entry.language = {tag: entry.tag, texts};
        notifyChange();
      },
      (error: unknown) =>
        warn('not-loaded', 'physio-elements', `the language "${entry.tag}" could not be loaded.`, error),
    ));
}

/** Texts with others added, which replace those of the same name, at every depth. */
function merge(texts: unknown, added: unknown): unknown {
  if (typeof texts !== 'object' || typeof added !== 'object' || Array.isArray(added)) return added ?? texts;
  const [before, after] = [texts, added] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, merge(before?.[name], after?.[name])]));
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
  const isSameTag = before?.tag.toLowerCase() === tag.toLowerCase();
  const texts = before?.language?.texts;
  // `pt-BR` is known as `pt`.
  known.set(isSameTag ? found : tag.toLowerCase(), {
    tag,
    ...((texts ?? !load) ? {language: {tag, texts: merge(texts, words) as PartialLocale}} : {}),
    ...(load && {load: async () => merge(await load(), words) as PartialLocale}),
  });
  notifyChange();
}
