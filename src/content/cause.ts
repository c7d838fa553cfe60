import {causeFacts, isCauseId, type CauseFacts} from './facts/causes.js';
import {isExerciseId} from './facts/doses.js';
import type {Cause, Help} from './schema.js';
import {adviceWords} from './words/en/advice.js';
import {causeWords} from './words/en/causes.js';
import {exerciseNames} from './words/en/exercise-names.js';

const adviceNames: Readonly<Record<string, {readonly name: string}>> = {
  ...adviceWords.treatment,
  ...adviceWords.prevention,
  ...adviceWords.recommendations,
};

const help = (id: string): Help =>
  isExerciseId(id) ? {exercise: id, name: exerciseNames[id]} : {advice: id, name: adviceNames[id]?.name ?? id};

const records = new Map<string, Cause>();

/**
 * The whole record of a cause, facts and words joined; always the same for an id.
 * @returns undefined for an id that is not in `causeIds`
 */
export function causeById(id: string): Cause | undefined {
  if (!isCauseId(id)) return undefined;
  let record = records.get(id);
  if (!record) {
    const {group, citations, regions, helps = []}: CauseFacts = causeFacts[id];
    records.set(id, (record = {id, group, ...causeWords[id], citations, regions, helps: helps.map(help)}));
  }
  return record;
}
