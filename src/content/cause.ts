import {causeFacts, type CauseFacts, type CauseId} from './facts/causes.js';
import {isExerciseId} from './facts/doses.js';
import type {AdviceWords, Cause, CauseWords, ExerciseNames, Help} from './schema.js';

/** What a language says about causes, and the names of what helps. */
export interface CauseTexts {
  readonly causes: CauseWords;
  readonly advice: AdviceWords;
  readonly exerciseNames: ExerciseNames;
}

/** The record of a built-in cause: its facts joined with the texts of a language. */
export function causeRecord(id: CauseId, {causes, advice, exerciseNames}: CauseTexts): Cause {
  const {group, citations, regions, helps = []}: CauseFacts = causeFacts[id];
  const names: Readonly<Record<string, {readonly name: string}>> = {
    ...advice.treatment,
    ...advice.prevention,
    ...advice.recommendations,
  };
  const help = (by: string): Help =>
    isExerciseId(by) ? {exercise: by, name: exerciseNames[by]} : {advice: by, name: names[by]?.name ?? by};
  return {id, group, ...causes[id], citations, regions, helps: helps.map(help)};
}
