import {warnInvalid} from '../warnings/warn.js';
import {durationOf} from '../content/dose.js';
import {isSameExercise} from '../content/exercise.js';
import {exerciseIds, restSeconds} from '../content/facts/doses.js';
import {ownExercises} from '../content/registry.js';
import type {Exercise} from '../content/schema.js';
import {isPageLoading} from '../base/environment.js';
import {builtInExercise} from '../i18n/exercises.js';
import type {Language} from '../locales/language.js';

/**
 * The exercises of a plan in their order, each once.
 * @param ids separated by spaces; without any, all built-in exercises
 * @param element named in a warning about unknown ids, which is logged when the page has loaded and registered its own
 */
export function planExercises(
  ids: string | null | undefined,
  language: Language,
  element?: Element,
): readonly Exercise[] {
  const wanted = new Set(ids?.trim() ? ids.trim().split(/\s+/) : exerciseIds);
  const find = (id: string): Exercise | undefined => ownExercises.get(id) ?? builtInExercise(id, language);
  const tell = (): void => {
    const unknown = [...wanted].filter((id) => !find(id));
    if (element && unknown.length > 0)
      warnInvalid(
        element,
        'exercises',
        unknown.join(' '),
        `Known: ${[...exerciseIds, ...ownExercises.keys()].join(', ')}.`,
        'unknown-id',
      );
  };
  if (element && isPageLoading()) addEventListener('load', tell, {once: true});
  else tell();
  return [...wanted].flatMap((id) => find(id) ?? []);
}

export const isSamePlan = (one: readonly Exercise[], other: readonly Exercise[]): boolean =>
  one.length === other.length && one.every((exercise, i) => isSameExercise(exercise, other[i]));

/** How long exercises take with the rests between them, in seconds. */
export const secondsOfAll = (exercises: readonly Exercise[]): number =>
  exercises.reduce((sum, exercise) => sum + durationOf(exercise), 0) +
  Math.max(exercises.length - 1, 0) * restSeconds.value;

/** Everything that is needed for one exercise or another, each thing once. */
export const equipmentOf = (exercises: readonly Exercise[]): string[] => [
  ...new Set(exercises.flatMap(({equipment, optionalEquipment}) => [...equipment, ...optionalEquipment])),
];
