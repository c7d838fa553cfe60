import {exerciseIds, isExerciseId, restSeconds, stepFacts, type ExerciseId, type StepId} from './facts/doses.js';
import {exerciseFacts, libraryTexts, type EquipmentId, type ExerciseFacts} from './facts/exercises.js';
import {cachePerLanguage} from '../i18n/spoken.js';
import type {Exercise, ExerciseWordsOf, Step} from './schema.js';
import {correctionWords} from './words/corrections.js';
import {exerciseNames} from './words/exercise-names.js';
import {equipmentWords, exerciseWords, positionWords} from './words/exercises.js';
import {generalWords} from './words/general.js';
import {stepCues} from './words/step-cues.js';

type AnyWords = Omit<ExerciseWordsOf<ExerciseFacts>, 'steps'> & {
  readonly steps: Readonly<Partial<Record<StepId, string>>>;
  readonly doseInWords?: string;
  readonly optional?: string;
};

/** Keeps the id: the library's own always have one. */
const link = (id: ExerciseId | undefined) => id && {id, name: exerciseNames[id]};
const equipment = (ids: readonly EquipmentId[] = []) => ids.map((id) => equipmentWords[id]);

/** By id. */
const records = cachePerLanguage<Exercise>();
const ours = new WeakSet<Exercise>();

/**
 * The whole record of an exercise, facts and words joined; always the same for an id and a language.
 * @returns undefined for an id that is not in `exerciseIds`
 */
export function exerciseById(id: string): Exercise | undefined {
  if (!isExerciseId(id)) return undefined;
  let record = records().get(id);
  if (!record) {
    records().set(id, (record = joined(id)));
    ours.add(record);
  }
  return record;
}

/** Whether a record is the library's, in whatever language. */
export const isOurs = (exercise: Exercise): boolean => ours.has(exercise);

/** Whether two records are the very same, or say the same of the library's in two languages. */
export const isSame = (one: Exercise | undefined, other: Exercise | undefined): boolean =>
  one === other || (!!one && !!other && one.id === other.id && isOurs(one) && isOurs(other));

function joined(id: ExerciseId): Exercise {
  const facts: ExerciseFacts = exerciseFacts[id];
  const {steps, ...words}: AnyWords = exerciseWords[id];
  const index = exerciseIds.indexOf(id);
  const easier = link(exerciseIds[index - 1]);
  const harder = link(exerciseIds[index + 1]);
  return {
    ...words,
    id,
    name: exerciseNames[id],
    position: facts.position,
    positionName: positionWords[facts.position],
    equipment: equipment(facts.equipment),
    optionalEquipment: equipment(facts.optionalEquipment),
    stopRule: generalWords.stopRule,
    howOften: generalWords.howOften,
    ...(facts.position === 'lying' && {floor: generalWords.floor}),
    ours: [...(facts.dose.reps.origin === 'library' ? (['sets', 'reps'] as const) : []), ...libraryTexts],
    rest: restSeconds.value,
    sides: 'one',
    figure: {exercise: id, setting: 'mat', poses: []},
    media: [],
    sets: facts.dose.sets.value,
    reps: facts.dose.reps.value,
    steps: facts.dose.steps.map((step): Step => {
      const correction = facts.corrections?.[step];
      return {
        ...stepFacts[step],
        seconds: stepFacts[step].seconds.value,
        origin: stepFacts[step].seconds.origin,
        id: step,
        text: steps[step] ?? '',
        ...(step !== 'tilt' && {say: stepCues[step]}),
        ...(correction && {correction: correctionWords[correction]}),
      };
    }),
    ...(facts.buildsOn && {buildsOn: {...facts.buildsOn, name: exerciseNames[facts.buildsOn.id]}}),
    ...(easier && {easier}),
    ...(harder && {harder}),
    place: [index + 1, exerciseIds.length],
  };
}
