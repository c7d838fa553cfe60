import type {PropertyValues} from 'lit';
import {between, checks, wholeBetween} from '../attributes/checks.js';
import {warnInvalid} from '../warnings/warn.js';
import {
  doses,
  exerciseIds,
  prepareSeconds,
  restSeconds,
  stepFacts,
  type DoseFacts,
  type ExerciseId,
  type StepFacts,
  type StepId,
} from '../content/facts/doses.js';
import {stepCues} from '../content/words/step-cues.js';
import {fitted} from '../timer/limits.js';
import {holdAndRelax, takesTime, type Dose, type Program, type TimedStep} from '../timer/program.js';
import type {HoldTimerElement} from './hold-timer-element.js';

/** A step with what the timer says during it. */
export interface CuedStep extends TimedStep {
  readonly say?: string | undefined;
  readonly direction?: StepFacts['direction'] | undefined;
}

/** A dose with the seconds of its holds and of the time between repetitions, as the attributes or the reader set them. */
export interface TimerDose extends Dose<CuedStep> {
  readonly hold: number;
  readonly relax: number;
}

/** A program of such a dose. */
export interface TimerProgram extends Program<CuedStep> {
  readonly dose: TimerDose;
}

/** Numbers of a dose that the reader may change, and the most that each may be; durations in seconds. */
export const MOST = {hold: 3600, reps: 1000, sets: 100, relax: 3600, rest: 3600} as const;

export type DoseName = keyof typeof MOST;

export const isDoseName = (name: string): name is DoseName => name in MOST;

const kinds: readonly TimedStep['kind'][] = ['hold', 'move', 'relax'];

/** The least: there is always a repetition and a set. */
export const leastOf = (name: string): number => (name === 'reps' || name === 'sets' ? 1 : 0);

/** What the reader has changed. */
export type OwnDose = Readonly<Partial<Record<DoseName, number>>>;

const cued = (id: StepId): CuedStep => {
  const {kind, seconds, direction} = stepFacts[id];
  return {
    id,
    kind,
    seconds: seconds.value,
    direction,
    /** In the language of the moment. */
    get say() {
      return (stepCues as Partial<Record<StepId, string>>)[id];
    },
  };
};

/** The step with something else in it, and what it says in any language. */
const altered = (step: CuedStep, changes: Partial<CuedStep>): CuedStep =>
  Object.assign(Object.create(step) as CuedStep, changes);

/** Compares steps by value. @returns undefined for what cannot be compared, as an object that refers to itself */
export function textOfSteps(steps: unknown): string | undefined {
  try {
    return JSON.stringify(steps, ['id', 'kind', 'seconds', 'say', 'direction', 'untimed']);
  } catch {
    return undefined;
  }
}

/** Steps as somebody's script gives them: each of a kind and a length, what it says is text, and at least one goes on. */
const areSteps = (steps: unknown): boolean =>
  Array.isArray(steps) &&
  steps.every(
    (step: CuedStep | null) =>
      kinds.includes(step?.kind as TimedStep['kind']) &&
      between(0, MOST.hold)(step?.seconds) &&
      [step?.id ?? '', step?.say ?? ''].every((text) => typeof text === 'string'),
  ) &&
  // Without a length a hold goes on until the reader is done.
  steps.some((step: TimedStep) => takesTime(step) || step.kind === 'hold');

/**
 * The dose that a timer's attributes ask for: the exercise's, where one is named, with each attribute that is set
 * taking the place of its number. The defaults are the library's own.
 * @param own what the reader has changed takes the place of both
 * @param changed what this update brought; only that is warned of
 * @returns undefined if the exercise is not known
 */
export function doseOf(timer: HoldTimerElement, own: OwnDose, changed: PropertyValues): TimerDose | undefined {
  const check = checks(timer, changed);
  const known = `Known: ${exerciseIds.join(', ')}.`;
  const exercise = check<ExerciseId | null>('exercise', exerciseIds, null, known);
  if ((timer.exercise ?? null) !== exercise) return undefined;
  const facts: DoseFacts | null = exercise && doses[exercise];
  const steps: readonly CuedStep[] =
    check<readonly CuedStep[] | undefined>('steps', areSteps, undefined, 'Using the default steps.') ??
    facts?.steps.map(cued) ??
    holdAndRelax(5, 3);
  const secondsOf = (kind: 'hold' | 'relax'): number => steps.find((step) => step.kind === kind)?.seconds ?? 0;
  const number = (name: DoseName, from: number): number =>
    own[name] ?? check(name, (leastOf(name) ? wholeBetween : between)(leastOf(name), MOST[name]), from);
  const seconds = {hold: number('hold', secondsOf('hold')), relax: number('relax', secondsOf('relax'))};
  const dose: TimerDose = {
    ...seconds,
    prepare: check('prepare', between(0, MOST.rest), prepareSeconds.value),
    reps: number('reps', facts?.reps.value ?? 5),
    sets: number('sets', facts?.sets.value ?? 1),
    rest: number('rest', restSeconds.value),
    sides: check('sides', ['one', 'both']),
    steps: steps.map((step) =>
      step.kind === 'move'
        ? step
        : step.kind === 'hold' && !seconds.hold
          ? altered(step, {kind: 'move', seconds: 0, untimed: true})
          : seconds[step.kind] === secondsOf(step.kind)
            ? step
            : altered(step, {seconds: seconds[step.kind]}),
    ),
  };
  const fit = fitted(dose);
  if (fit !== dose)
    warnInvalid(
      timer,
      'sets',
      dose.sets,
      `The exercise takes longer than a day. Using ${fit.sets} × ${fit.reps}.`,
      'too-long',
    );
  return fit;
}
