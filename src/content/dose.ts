// The only module that turns an exercise into the dose that a timer runs.
import {fitted} from '../timer/limits.js';
import {buildProgram, type Dose, type TimedStep} from '../timer/program.js';
import {
  doses,
  prepareSeconds,
  restSeconds,
  stepFacts,
  type DoseFacts,
  type ExerciseId,
  type StepFacts,
} from './facts/doses.js';
import type {CueWords, Exercise, Step} from './schema.js';

/** A step with a cue, which the timer shows and speaks, and a direction, which it shows as an arrow. */
export interface CuedStep extends TimedStep {
  /** The cue during the step. Default: a text for the kind of step. */
  readonly say?: string | undefined;
  readonly direction?: StepFacts['direction'] | undefined;
}

/** Sets, repetitions and durations of an exercise. */
export type Prescription = Pick<Exercise, 'sets' | 'reps' | 'rest' | 'sides'> & {
  readonly steps: readonly Pick<Step, 'id' | 'kind' | 'seconds' | 'origin' | 'direction' | 'say'>[];
};

/** The prescription of a built-in exercise. */
export function prescriptionOf(id: ExerciseId, cues: CueWords): Prescription {
  const {sets, reps, steps}: DoseFacts = doses[id];
  return {
    sets: sets.value,
    reps: reps.value,
    rest: restSeconds.value,
    sides: 'one',
    steps: steps.map((step) => {
      const {kind, seconds, direction} = stepFacts[step];
      return {
        id: step,
        kind,
        seconds: seconds.value,
        origin: seconds.origin,
        ...(direction && {direction}),
        ...(step !== 'tilt' && {say: cues[step]}),
      };
    }),
  };
}

/** A hold without a time, which the user ends. */
const UNTIMED: readonly CuedStep[] = [{kind: 'hold', seconds: 0}];

const doseByExercise = new WeakMap<Prescription, Dose<CuedStep>>();

const computeDose = ({sets, reps, rest, sides, steps}: Prescription): Dose<CuedStep> => ({
  prepare: prepareSeconds.value,
  sets,
  reps,
  rest,
  sides,
  steps: steps.some(({seconds}) => seconds > 0)
    ? steps.map(({id, kind, seconds, say, direction}) => ({
        id,
        kind,
        seconds,
        ...(say !== undefined && {say}),
        ...(direction && {direction}),
      }))
    : UNTIMED,
});

/**
 * Returns the dose that a timer runs for an exercise: always the same object for the same exercise. If no step takes time, the user
 * does the repetitions at their own pace.
 */
export function doseOf(exercise: Prescription): Dose<CuedStep> {
  let dose = doseByExercise.get(exercise);
  if (!dose) doseByExercise.set(exercise, (dose = computeDose(exercise)));
  return dose;
}

/** Returns the duration of the first hold in seconds, or 0 if there is no hold. */
export const holdOf = ({steps}: {readonly steps: readonly TimedStep[]}): number =>
  steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;

/** Returns the duration of an exercise with the timer, in seconds, or 0 if the user does it at their own pace. */
export function durationOf(exercise: Exercise): number {
  const dose = doseOf(exercise);
  return dose.steps === UNTIMED ? 0 : buildProgram(fitted(dose)).totalMs / 1000;
}
