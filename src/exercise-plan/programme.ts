import {warnInvalid} from '../warnings/warn.js';
import {secondsOf} from '../content/duration.js';
import {exerciseById, isSame} from '../content/exercise.js';
import {exerciseIds, restSeconds} from '../content/facts/doses.js';
import {ownExercises} from '../content/registry.js';
import type {Exercise} from '../content/schema.js';
import {isPageLoading} from '../parts/environment.js';

/**
 * The exercises of a programme in their order, each once.
 * @param ids between spaces; all of the library's own without any
 * @param element is warned on behalf of about ids that nobody knows, once the page has had its say
 */
export function programme(ids: string | null | undefined, element?: Element): readonly Exercise[] {
  const wanted = new Set(ids?.trim() ? ids.trim().split(/\s+/) : exerciseIds);
  const find = (id: string): Exercise | undefined => ownExercises.get(id) ?? exerciseById(id);
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

export const isAlike = (one: readonly Exercise[], other: readonly Exercise[]): boolean =>
  one.length === other.length && one.every((exercise, i) => isSame(exercise, other[i]));

/** How long exercises take with the rests between them, in seconds. */
export const secondsOfAll = (exercises: readonly Exercise[]): number =>
  exercises.reduce((sum, exercise) => sum + secondsOf(exercise), 0) +
  Math.max(exercises.length - 1, 0) * restSeconds.value;

/** Everything that is needed for one exercise or another, each thing once. */
export const equipmentOf = (exercises: readonly Exercise[]): string[] => [
  ...new Set(exercises.flatMap(({equipment, optionalEquipment}) => [...equipment, ...optionalEquipment])),
];
