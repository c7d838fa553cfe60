import type {PropertyValues} from 'lit';
import {between, checks, oneOf, warn, wholeBetween} from '../attributes/checks.js';
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
import {stepCues} from '../content/words/en/step-cues.js';
import {fitted} from '../timer/limits.js';
import {holdAndRelax, type Dose, type TimedStep} from '../timer/program.js';
import type {HoldTimerElement} from './hold-timer-element.js';

/** A step with what the timer says during it. */
export interface CuedStep extends TimedStep {
  readonly say?: string | undefined;
  readonly direction?: StepFacts['direction'] | undefined;
}

/** Up to an hour, in seconds. */
const duration = between(0, 3600);

const cued = (id: StepId): CuedStep => {
  const {kind, seconds, direction} = stepFacts[id];
  return {id, kind, seconds: seconds.value, say: (stepCues as Partial<Record<StepId, string>>)[id], direction};
};

/**
 * The dose that a timer's attributes ask for: the exercise's, where one is named, with each attribute that is set
 * taking the place of its number. The defaults are the library's own.
 * @param changed what this update brought; only that is warned of
 * @returns undefined if the exercise is not known
 */
export function doseOf(timer: HoldTimerElement, changed: PropertyValues): Dose<CuedStep> | undefined {
  const check = checks(timer, changed);
  const known = `Known: ${exerciseIds.join(', ')}.`;
  const exercise = check<ExerciseId | undefined>('exercise', undefined, oneOf(...exerciseIds), known);
  if ((timer.exercise ?? undefined) !== exercise) return undefined;
  const facts: DoseFacts | undefined = exercise && doses[exercise];
  const steps: readonly CuedStep[] = facts?.steps.map(cued) ?? holdAndRelax(5, 3);
  const secondsOf = (kind: 'hold' | 'relax'): number => steps.find((step) => step.kind === kind)?.seconds ?? 0;
  const seconds = {
    hold: check('hold', secondsOf('hold'), between(0.1, 3600)),
    relax: check('relax', secondsOf('relax'), duration),
  };
  const dose: Dose<CuedStep> = {
    prepare: check('prepare', prepareSeconds.value, duration),
    reps: check('reps', facts?.reps.value ?? 5, wholeBetween(1, 1000)),
    sets: check('sets', facts?.sets.value ?? 1, wholeBetween(1, 100)),
    rest: check('rest', restSeconds.value, duration),
    sides: check('sides', 'one', oneOf('one', 'both')),
    steps: steps.map((step) => (step.kind === 'move' ? step : {...step, seconds: seconds[step.kind]})),
  };
  const fit = fitted(dose);
  if (fit !== dose)
    warn(
      timer,
      'sets',
      dose.sets,
      `With ${dose.reps} repetitions that is over a day. Using ${fit.sets} × ${fit.reps}.`,
    );
  return fit;
}
