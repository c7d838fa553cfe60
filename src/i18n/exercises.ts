import {exerciseRecord} from '../content/exercise.js';
import {isExerciseId} from '../content/facts/doses.js';
import type {Exercise} from '../content/schema.js';
import {correctionWords} from '../locales/corrections.js';
import {exerciseNames} from '../locales/exercise-names.js';
import {equipmentWords, exerciseWords, positionWords} from '../locales/exercises.js';
import {generalWords} from '../locales/general.js';
import {perLanguage, type Language} from '../locales/language.js';
import {stepCues} from '../locales/step-cues.js';

const exerciseTexts = perLanguage((language) => ({
  names: exerciseNames(language),
  exercises: exerciseWords(language),
  cues: stepCues(language),
  corrections: correctionWords(language),
  equipment: equipmentWords(language),
  positions: positionWords(language),
  general: generalWords(language),
}));

/** The records of a language, by id. */
const records = perLanguage(() => new Map<string, Exercise>());

/**
 * The record of a built-in exercise, the same object for the same id and language.
 * @returns undefined for an id that is not in `exerciseIds`
 */
export function builtInExercise(id: string, language: Language): Exercise | undefined {
  if (!isExerciseId(id)) return undefined;
  let record = records(language).get(id);
  if (!record) records(language).set(id, (record = exerciseRecord(id, exerciseTexts(language))));
  return record;
}
