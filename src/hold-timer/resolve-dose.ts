// What a timer runs: its attributes over the dose that it is given, or over that of an exercise.
import type {PropertyValues, ReactiveElement} from 'lit';
import {between, checks, wholeBetween} from '../attributes/checks.js';
import {doseOf, holdOf, prescriptionOf, type CuedStep} from '../content/dose.js';
import {exerciseIds, prepareSeconds, restSeconds, type ExerciseId} from '../content/facts/doses.js';
import type {CueWords} from '../content/schema.js';
import {fitted} from '../timer/limits.js';
import {holdAndRelax, takesTime, type Dose, type Program, type TimedStep} from '../timer/program.js';
import {warnInvalid} from '../warnings/warn.js';

/** The properties of a timer that its dose depends on. They are checked before they are used. */
export interface DoseProperties extends ReactiveElement, Readonly<Record<DoseName | 'prepare' | 'sides', unknown>> {
  readonly exercise: string | undefined;
  readonly dose: unknown;
  readonly steps: unknown;
}

/** A dose with the seconds of its holds and of the time between repetitions. */
export interface TimerDose extends Dose<CuedStep> {
  readonly hold: number;
  readonly relax: number;
}

/** A program of such a dose. */
export interface TimerProgram extends Program<CuedStep> {
  readonly dose: TimerDose;
}

/** Numbers of a dose that the user may adjust, and the greatest value of each; durations in seconds. */
export const MAXIMA = {hold: 3600, reps: 1000, sets: 100, relax: 3600, rest: 3600} as const;

export type DoseName = keyof typeof MAXIMA;

export const isDoseName = (name: string): name is DoseName => name in MAXIMA;

/** There is always a repetition and a set. */
export const minimumOf = (name: string): number => (name === 'reps' || name === 'sets' ? 1 : 0);

/** What the user has adjusted. */
export type AdjustedDose = Readonly<Partial<Record<DoseName, number>>>;

const kinds: readonly TimedStep['kind'][] = ['hold', 'move', 'relax'];

/** 5 repetitions of 5 seconds, without an exercise. */
const DEFAULT_DOSE: Dose<CuedStep> = {
  prepare: prepareSeconds.value,
  reps: 5,
  sets: 1,
  rest: restSeconds.value,
  sides: 'one',
  steps: holdAndRelax(5, 3),
};

const isNumberFor = (name: DoseName): ((value: unknown) => boolean) =>
  (minimumOf(name) ? wholeBetween : between)(minimumOf(name), MAXIMA[name]);

const isSeconds = between(0, MAXIMA.rest);

/** Each of a kind and a length, with text as its label, and at least one that goes on. */
const areSteps = (steps: unknown): boolean =>
  Array.isArray(steps) &&
  steps.every(
    (step: CuedStep | null) =>
      kinds.includes(step?.kind as TimedStep['kind']) &&
      isSeconds(step?.seconds) &&
      [step?.id ?? '', step?.say ?? ''].every((text) => typeof text === 'string'),
  ) &&
  // A hold without a length goes on until the user is done.
  steps.some((step: TimedStep) => takesTime(step) || step.kind === 'hold');

function isDose(value: unknown): boolean {
  const {prepare, reps, sets, rest, sides, steps} = value as Dose;
  return (
    isSeconds(prepare) &&
    isSeconds(rest) &&
    isNumberFor('reps')(reps) &&
    isNumberFor('sets')(sets) &&
    ['one', 'both'].includes(sides) &&
    areSteps(steps)
  );
}

/**
 * A copy of a step, which a page cannot change later, with the hold or relax seconds of the attributes. A hold without a
 * length waits for the user.
 */
function timedStep(
  step: CuedStep,
  seconds: Readonly<Record<'hold' | 'relax', number>>,
  steps: readonly CuedStep[],
): CuedStep {
  const {kind} = step;
  if (kind === 'hold' && !seconds.hold) return {...step, kind: 'move', seconds: 0, untimed: true};
  return kind === 'move' || seconds[kind] === firstOf(kind, steps) ? {...step} : {...step, seconds: seconds[kind]};
}

const firstOf = (kind: 'hold' | 'relax', steps: readonly CuedStep[]): number =>
  kind === 'hold' ? holdOf({steps}) : (steps.find((step) => step.kind === kind)?.seconds ?? 0);

/**
 * The dose that a timer runs: its `dose`, else that of its `exercise`, else the default, with each attribute that is set in
 * place of that number.
 * @param cues what is said during the steps of a built-in exercise
 * @param adjusted takes precedence over the attributes
 * @param changed what this update brought; only that is warned of
 * @returns undefined if the exercise is not known
 */
export function resolveDose(
  timer: DoseProperties,
  cues: CueWords,
  adjusted: AdjustedDose,
  changed: PropertyValues,
): TimerDose | undefined {
  const check = checks(timer, changed);
  const exercise = check<ExerciseId | null>('exercise', exerciseIds, null, `Known: ${exerciseIds.join(', ')}.`);
  if ((timer.exercise ?? null) !== exercise) return undefined;
  const base =
    check<Dose<CuedStep> | undefined>('dose', isDose, undefined, 'Using the attributes.') ??
    (exercise ? doseOf(prescriptionOf(exercise, cues)) : DEFAULT_DOSE);
  const steps =
    check<readonly CuedStep[] | undefined>('steps', areSteps, undefined, 'Using the default steps.') ?? base.steps;
  const number = (name: DoseName, from: number): number => adjusted[name] ?? check(name, isNumberFor(name), from);
  const seconds = {hold: number('hold', firstOf('hold', steps)), relax: number('relax', firstOf('relax', steps))};
  const dose: TimerDose = {
    ...seconds,
    prepare: check('prepare', isSeconds, base.prepare),
    reps: number('reps', base.reps),
    sets: number('sets', base.sets),
    rest: number('rest', base.rest),
    sides: check('sides', ['one', 'both'], base.sides),
    steps: steps.map((step) => timedStep(step, seconds, steps)),
  };
  const fit = fitted(dose);
  if (fit !== dose && changed.size > 0) {
    const used = `Using ${fit.sets} × ${fit.reps}.`;
    warnInvalid(timer, 'sets', dose.sets, `The exercise takes longer than a day. ${used}`, 'too-long');
  }
  return fit;
}

/** Whether two doses run the same, whatever their steps are called. */
export function isSameTiming(one: TimerDose | undefined, other: TimerDose | undefined): boolean {
  if (!one || !other) return one === other;
  const numbers = ['prepare', 'reps', 'sets', 'rest', 'sides', 'hold', 'relax'] as const;
  const parts = ['id', 'kind', 'seconds', 'untimed', 'direction'] as const;
  return (
    numbers.every((name) => one[name] === other[name]) &&
    one.steps.length === other.steps.length &&
    one.steps.every((step, i) => parts.every((part) => step[part] === other.steps[i]?.[part]))
  );
}

/** Whether the steps of two doses of the same timing are called the same. */
export const hasSameLabels = (one: TimerDose | undefined, other: TimerDose | undefined): boolean =>
  !!one?.steps.every(({say}, i) => say === other?.steps[i]?.say);
