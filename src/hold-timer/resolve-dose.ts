// Resolves the dose of a timer from its attributes, its `dose` property and its exercise.
import type {PropertyValues, ReactiveElement} from 'lit';
import {createChecker, isIntegerBetween, isNumberBetween} from '../attributes/checks.js';
import {doseOf, holdOf, prescriptionOf, type CuedStep} from '../content/dose.js';
import {exerciseIds, prepareSeconds, restSeconds, type ExerciseId} from '../content/facts/doses.js';
import type {CueWords} from '../content/schema.js';
import {fitted} from '../timer/limits.js';
import {holdAndRelax, takesTime, type Dose, type Program, type TimedStep} from '../timer/program.js';
import {warnInvalid} from '../warnings/warn.js';

/** The properties of a timer that its dose depends on. `resolveDose` checks them. */
export interface DoseProperties extends ReactiveElement, Readonly<Record<DoseName | 'prepare' | 'sides', unknown>> {
  readonly exercise: string | undefined;
  readonly dose: unknown;
  readonly steps: unknown;
}

/** A dose with the seconds of a hold, and of `relax` between repetitions. */
export interface TimerDose extends Dose<CuedStep> {
  readonly hold: number;
  readonly relax: number;
}

/** The program of a timer. */
export interface TimerProgram extends Program<CuedStep> {
  readonly dose: TimerDose;
}

/** The numbers of a dose that the user can adjust, with the maximum of each; durations in seconds. */
export const MAXIMA = {hold: 3600, reps: 1000, sets: 100, relax: 3600, rest: 3600} as const;

export type DoseName = keyof typeof MAXIMA;

export const isDoseName = (name: string): name is DoseName => name in MAXIMA;

/** The minimum of a number of the dose: 1 for repetitions and sets, 0 for durations. */
export const minimumOf = (name: string): number => (name === 'reps' || name === 'sets' ? 1 : 0);

/** The numbers that the user has adjusted. */
export type AdjustedDose = Readonly<Partial<Record<DoseName, number>>>;

const STEP_KINDS: readonly TimedStep['kind'][] = ['hold', 'move', 'relax'];

/** The dose of a timer without an exercise: 5 repetitions of 5 seconds. */
const DEFAULT_DOSE: Dose<CuedStep> = {
  prepare: prepareSeconds.value,
  reps: 5,
  sets: 1,
  rest: restSeconds.value,
  sides: 'one',
  steps: holdAndRelax(5, 3),
};

/** Creates a test for a valid number of a dose. */
const isValidFor = (name: DoseName): ((value: unknown) => boolean) =>
  (minimumOf(name) ? isIntegerBetween : isNumberBetween)(minimumOf(name), MAXIMA[name]);

const isSeconds = isNumberBetween(0, MAXIMA.rest);

/** Whether a value is a list of steps with a kind, a length and text labels, at least one of which has a segment. */
const areSteps = (steps: unknown): boolean =>
  Array.isArray(steps) &&
  steps.every(
    (step: CuedStep | null) =>
      STEP_KINDS.includes(step?.kind as TimedStep['kind']) &&
      isSeconds(step?.seconds) &&
      [step?.id ?? '', step?.say ?? ''].every((text) => typeof text === 'string'),
  ) &&
  // A hold of 0 seconds becomes an untimed step.
  steps.some((step: TimedStep) => takesTime(step) || step.kind === 'hold');

function isDose(value: unknown): boolean {
  const {prepare, reps, sets, rest, sides, steps} = value as Dose;
  return (
    isSeconds(prepare) &&
    isSeconds(rest) &&
    isValidFor('reps')(reps) &&
    isValidFor('sets')(sets) &&
    ['one', 'both'].includes(sides) &&
    areSteps(steps)
  );
}

/**
 * Copies a step, because the page may change its own object later. Hold or relax seconds that an attribute or the user has
 * changed replace those of the step. A hold of 0 seconds becomes an untimed step.
 */
function resolveStep(
  step: CuedStep,
  seconds: Readonly<Record<'hold' | 'relax', number>>,
  steps: readonly CuedStep[],
): CuedStep {
  const {kind} = step;
  if (kind === 'hold' && !seconds.hold) return {...step, kind: 'move', seconds: 0, untimed: true};
  return kind === 'move' || seconds[kind] === firstSecondsOf(kind, steps)
    ? {...step}
    : {...step, seconds: seconds[kind]};
}

/** The length of the first step of a kind, in seconds; 0 if there is none. */
const firstSecondsOf = (kind: 'hold' | 'relax', steps: readonly CuedStep[]): number =>
  kind === 'hold' ? holdOf({steps}) : (steps.find((step) => step.kind === kind)?.seconds ?? 0);

/**
 * Resolves the dose of a timer: its `dose`, or else the dose of its `exercise`, or else the default. Attributes that are set
 * override its numbers. Logs warnings for invalid values.
 * @param cues the labels of the steps of built-in exercises
 * @param adjusted the numbers that the user has adjusted, which override the attributes
 * @param changed the properties that changed in this update; only these cause warnings
 * @returns undefined if the exercise is unknown
 */
export function resolveDose(
  timer: DoseProperties,
  cues: CueWords,
  adjusted: AdjustedDose,
  changed: PropertyValues,
): TimerDose | undefined {
  const check = createChecker(timer, changed);
  const exercise = check<ExerciseId | null>('exercise', exerciseIds, null, `Known: ${exerciseIds.join(', ')}.`);
  if ((timer.exercise ?? null) !== exercise) return undefined;
  const base =
    check<Dose<CuedStep> | undefined>('dose', isDose, undefined, 'Using the attributes.') ??
    (exercise ? doseOf(prescriptionOf(exercise, cues)) : DEFAULT_DOSE);
  const steps =
    check<readonly CuedStep[] | undefined>('steps', areSteps, undefined, 'Using the default steps.') ?? base.steps;
  const numberOf = (name: DoseName, fallback: number): number =>
    adjusted[name] ?? check(name, isValidFor(name), fallback);
  const seconds = {
    hold: numberOf('hold', firstSecondsOf('hold', steps)),
    relax: numberOf('relax', firstSecondsOf('relax', steps)),
  };
  const dose: TimerDose = {
    ...seconds,
    prepare: check('prepare', isSeconds, base.prepare),
    reps: numberOf('reps', base.reps),
    sets: numberOf('sets', base.sets),
    rest: numberOf('rest', base.rest),
    sides: check('sides', ['one', 'both'], base.sides),
    steps: steps.map((step) => resolveStep(step, seconds, steps)),
  };
  const fittedDose = fitted(dose);
  if (fittedDose !== dose && changed.size > 0) {
    const consequence = `Using sets="${fittedDose.sets}" and reps="${fittedDose.reps}".`;
    warnInvalid(timer, 'sets', dose.sets, `The program is too long. ${consequence}`, 'too-long');
  }
  return fittedDose;
}

/** Whether two doses result in the same program, except for the labels of the steps. */
export function isSameTiming(one: TimerDose | undefined, other: TimerDose | undefined): boolean {
  if (!one || !other) return one === other;
  const doseKeys = ['prepare', 'reps', 'sets', 'rest', 'sides', 'hold', 'relax'] as const;
  const stepKeys = ['id', 'kind', 'seconds', 'untimed', 'direction'] as const;
  return (
    doseKeys.every((key) => one[key] === other[key]) &&
    one.steps.length === other.steps.length &&
    one.steps.every((step, i) => stepKeys.every((key) => step[key] === other.steps[i]?.[key]))
  );
}

/** Whether the steps of two doses with the same timing have the same labels. */
export const hasSameLabels = (one: TimerDose | undefined, other: TimerDose | undefined): boolean =>
  !!one?.steps.every(({say}, i) => say === other?.steps[i]?.say);
