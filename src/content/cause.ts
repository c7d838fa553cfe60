import {causeFacts, type CauseFacts, type CauseId} from './facts/causes.js';
import {isExerciseId} from './facts/doses.js';
import type {AdviceWords, Cause, CauseWords, ExerciseNames, Help} from './schema.js';

/** The texts of a language from which records of causes are built. */
export interface CauseTexts {
  readonly causes: CauseWords;
  readonly advice: AdviceWords;
  readonly exerciseNames: ExerciseNames;
}

/** The record of a built-in cause: its facts joined with the texts of a language. */
export function causeRecord(id: CauseId, {causes, advice, exerciseNames}: CauseTexts): Cause {
  const {group, citations, regions, helps = []}: CauseFacts = causeFacts[id];
  const adviceNames: Readonly<Record<string, {readonly name: string}>> = {
    ...advice.treatment,
    ...advice.prevention,
    ...advice.recommendations,
  };
  const helpById = (helpId: string): Help =>
    isExerciseId(helpId)
      ? {exercise: helpId, name: exerciseNames[helpId]}
      : {advice: helpId, name: adviceNames[helpId]?.name ?? helpId};
  return {id, group, ...causes[id], citations, regions, helps: helps.map(helpById)};
}
