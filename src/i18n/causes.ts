import {causeRecord} from '../content/cause.js';
import {isCauseId} from '../content/facts/causes.js';
import type {Cause} from '../content/schema.js';
import {adviceWords} from '../locales/advice.js';
import {causeWords} from '../locales/causes.js';
import {exerciseNames} from '../locales/exercise-names.js';
import {perLanguage, type Language} from '../locales/language.js';

/** The records of a language, by id. */
const records = perLanguage(() => new Map<string, Cause>());

/**
 * The record of a built-in cause, the same object for the same id and language.
 * @returns undefined for an id that is not in `causeIds`
 */
export function builtInCause(id: string, language: Language): Cause | undefined {
  if (!isCauseId(id)) return undefined;
  let record = records(language).get(id);
  if (!record) {
    const texts = {
      causes: causeWords(language),
      advice: adviceWords(language),
      exerciseNames: exerciseNames(language),
    };
    records(language).set(id, (record = causeRecord(id, texts)));
  }
  return record;
}
