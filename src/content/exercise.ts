import {prescriptionOf} from './dose.js';
import {exerciseIds, type ExerciseId, type StepId} from './facts/doses.js';
import {exerciseFacts, libraryTexts, type EquipmentId, type ExerciseFacts} from './facts/exercises.js';
import type {
  CorrectionWords,
  CueWords,
  EquipmentWords,
  Exercise,
  ExerciseNames,
  ExerciseWords,
  ExerciseWordsOf,
  GeneralWords,
  PositionWords,
} from './schema.js';

/** The texts of a language from which records of exercises are built. */
export interface ExerciseTexts {
  readonly names: ExerciseNames;
  readonly exercises: ExerciseWords;
  readonly cues: CueWords;
  readonly corrections: CorrectionWords;
  readonly equipment: EquipmentWords;
  readonly positions: PositionWords;
  readonly general: GeneralWords;
}

type AnyWords = Omit<ExerciseWordsOf<ExerciseFacts>, 'steps'> & {
  readonly steps: Readonly<Partial<Record<StepId, string>>>;
  readonly doseInWords?: string;
  readonly optional?: string;
};

const builtInRecords = new WeakSet<Exercise>();

/** Whether a record is a built-in exercise, in any language. */
export const isBuiltIn = (exercise: Exercise): boolean => builtInRecords.has(exercise);

/** Whether two records are the same object, or the same built-in exercise in two languages. */
export const isSameExercise = (one: Exercise | undefined, other: Exercise | undefined): boolean =>
  one === other || (!!one && !!other && one.id === other.id && isBuiltIn(one) && isBuiltIn(other));

/** The record of a built-in exercise: its facts joined with the texts of a language. */
export function exerciseRecord(id: ExerciseId, texts: ExerciseTexts): Exercise {
  const {names, general} = texts;
  const facts: ExerciseFacts = exerciseFacts[id];
  const {steps, ...words}: AnyWords = texts.exercises[id];
  const link = (other: ExerciseId | undefined) => other && {id: other, name: names[other]};
  const equipment = (ids: readonly EquipmentId[] = []) => ids.map((equipmentId) => texts.equipment[equipmentId]);
  const index = exerciseIds.indexOf(id);
  const easier = link(exerciseIds[index - 1]);
  const harder = link(exerciseIds[index + 1]);
  const prescription = prescriptionOf(id, texts.cues);
  const record: Exercise = {
    ...words,
    id,
    name: names[id],
    position: facts.position,
    positionName: texts.positions[facts.position],
    equipment: equipment(facts.equipment),
    optionalEquipment: equipment(facts.optionalEquipment),
    stopRule: general.stopRule,
    howOften: general.howOften,
    ...(facts.position === 'lying' && {floor: general.floor}),
    ours: [...(facts.dose.reps.origin === 'library' ? (['sets', 'reps'] as const) : []), ...libraryTexts],
    figure: {exercise: id, setting: 'mat', poses: []},
    media: [],
    ...prescription,
    steps: prescription.steps.map((step) => {
      const correction = facts.corrections?.[step.id as StepId];
      return {
        ...step,
        text: steps[step.id as StepId] ?? '',
        ...(correction && {correction: texts.corrections[correction]}),
      };
    }),
    ...(facts.buildsOn && {buildsOn: {...facts.buildsOn, name: names[facts.buildsOn.id]}}),
    ...(easier && {easier}),
    ...(harder && {harder}),
    place: [index + 1, exerciseIds.length],
  };
  builtInRecords.add(record);
  return record;
}
