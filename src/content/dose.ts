// The only way from an exercise to what a timer runs.
import {fitted} from '../timer/limits.js';
import {buildProgram, type Dose, type TimedStep} from '../timer/program.js';
import {
  doses as doseFacts,
  prepareSeconds,
  restSeconds,
  stepFacts,
  type DoseFacts,
  type ExerciseId,
  type StepFacts,
} from './facts/doses.js';
import type {CueWords, Exercise, Step} from './schema.js';

/** A step that a timer shows and says. */
export interface CuedStep extends TimedStep {
  /** What the timer says during the step. Left out, it is named by its kind. */
  readonly say?: string | undefined;
  readonly direction?: StepFacts['direction'] | undefined;
}

/** How often and how long an exercise is done. */
export type Prescription = Pick<Exercise, 'sets' | 'reps' | 'rest' | 'sides'> & {
  readonly steps: readonly Pick<Step, 'id' | 'kind' | 'seconds' | 'origin' | 'direction' | 'say'>[];
};

/** The prescription of a built-in exercise. */
export function prescriptionOf(id: ExerciseId, cues: CueWords): Prescription {
  const {sets, reps, steps}: DoseFacts = doseFacts[id];
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

/** Held until the user is done. */
const UNTIMED: readonly CuedStep[] = [{kind: 'hold', seconds: 0}];

const doses = new WeakMap<Prescription, Dose<CuedStep>>();

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
 * What a timer runs for an exercise, the same object for the same exercise. Where no step takes time, the user goes at their
 * own pace.
 */
export function doseOf(exercise: Prescription): Dose<CuedStep> {
  let dose = doses.get(exercise);
  if (!dose) doses.set(exercise, (dose = computeDose(exercise)));
  return dose;
}

/** Seconds of the hold; 0 where nothing is held. */
export const holdOf = ({steps}: {readonly steps: readonly TimedStep[]}): number =>
  steps.find(({kind}) => kind === 'hold')?.seconds ?? 0;

/** How long the timer takes for an exercise, in seconds; 0 where nothing is timed, and the user goes at their own pace. */
export function durationOf(exercise: Exercise): number {
  const dose = doseOf(exercise);
  return dose.steps === UNTIMED ? 0 : buildProgram(fitted(dose)).totalMs / 1000;
}
