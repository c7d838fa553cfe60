import {warnInvalid} from '../warnings/warn.js';
import {durationOf} from '../content/dose.js';
import {isSameExercise} from '../content/exercise.js';
import {exerciseIds, restSeconds} from '../content/facts/doses.js';
import {registeredExercises} from '../content/registry.js';
import type {Exercise} from '../content/schema.js';
import {isPageLoading} from '../base/environment.js';
import {builtInExercise} from '../i18n/exercises.js';
import type {Language} from '../locales/language.js';

/**
 * The exercises of a plan in order, each once.
 * @param ids separated by spaces; if there are none, all built-in exercises
 * @param element named in a warning about unknown ids, which is logged after the page has loaded and registered its own
 *   exercises; without an element, nothing is logged
 */
export function planExercises(
  ids: string | null | undefined,
  language: Language,
  element?: Element,
): readonly Exercise[] {
  const uniqueIds = new Set(ids?.trim() ? ids.trim().split(/\s+/) : exerciseIds);
  const exerciseById = (id: string): Exercise | undefined =>
    registeredExercises.get(id) ?? builtInExercise(id, language);
  const warnOfUnknownIds = (): void => {
    const unknown = [...uniqueIds].filter((id) => !exerciseById(id));
    if (element && unknown.length > 0)
      warnInvalid(
        element,
        'exercises',
        unknown.join(' '),
        `Known: ${[...exerciseIds, ...registeredExercises.keys()].join(', ')}.`,
        'unknown-id',
      );
  };
  if (element && isPageLoading()) addEventListener('load', warnOfUnknownIds, {once: true});
  else warnOfUnknownIds();
  return [...uniqueIds].flatMap((id) => exerciseById(id) ?? []);
}

/** Whether two plans have the same exercises in the same order, in whatever language. */
export const isSamePlan = (one: readonly Exercise[], other: readonly Exercise[]): boolean =>
  one.length === other.length && one.every((exercise, i) => isSameExercise(exercise, other[i]));

/** The duration of exercises and of the rests between them, in seconds. */
export const totalSecondsOf = (exercises: readonly Exercise[]): number =>
  exercises.reduce((sum, exercise) => sum + durationOf(exercise), 0) +
  Math.max(exercises.length - 1, 0) * restSeconds.value;

/** All equipment that the exercises need or may use, each item once. */
export const equipmentOf = (exercises: readonly Exercise[]): string[] => [
  ...new Set(exercises.flatMap(({equipment, optionalEquipment}) => [...equipment, ...optionalEquipment])),
];
