import {causeFacts, isCauseId, type CauseFacts} from './facts/causes.js';
import {isExerciseId} from './facts/doses.js';
import {cachePerLanguage} from '../i18n/spoken.js';
import type {Cause, Help} from './schema.js';
import {adviceWords} from './words/advice.js';
import {causeWords} from './words/causes.js';
import {exerciseNames} from './words/exercise-names.js';

const adviceName = (id: string): string | undefined => {
  const {treatment, prevention, recommendations} = adviceWords;
  const all: Readonly<Record<string, {readonly name: string}>> = {...treatment, ...prevention, ...recommendations};
  return all[id]?.name;
};

const help = (id: string): Help =>
  isExerciseId(id) ? {exercise: id, name: exerciseNames[id]} : {advice: id, name: adviceName(id) ?? id};

/** By id. */
const records = cachePerLanguage<Cause>();

/**
 * The whole record of a cause, facts and words joined; always the same for an id and a language.
 * @returns undefined for an id that is not in `causeIds`
 */
export function causeById(id: string): Cause | undefined {
  if (!isCauseId(id)) return undefined;
  let record = records().get(id);
  if (!record) {
    const {group, citations, regions, helps = []}: CauseFacts = causeFacts[id];
    records().set(id, (record = {id, group, ...causeWords[id], citations, regions, helps: helps.map(help)}));
  }
  return record;
}
