import {waitUntil} from '@open-wc/testing';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';

export const cardOf = (plan: ExercisePlanElement): ExerciseCardElement | null =>
  plan.shadowRoot!.querySelector('exercise-card');

/** The timer that is on: of the card, or of a rest. */
export const planTimer = (plan: ExercisePlanElement): HoldTimerElement | null =>
  (cardOf(plan)?.shadowRoot ?? plan.shadowRoot!).querySelector('hold-timer');

export async function settledPlan(plan: ExercisePlanElement): Promise<void> {
  await plan.updateComplete;
  await cardOf(plan)?.updateComplete;
  await planTimer(plan)?.updateComplete;
}

/** Waits for the timer to be started, which needs its script. */
export const running = (plan: ExercisePlanElement): Promise<void> =>
  waitUntil(() => planTimer(plan)?.state === 'running', 'the timer runs', {timeout: 10_000});

/** Skips through the timer that is on, phase by phase, to its end. */
export async function finishTimer(plan: ExercisePlanElement): Promise<void> {
  await running(plan);
  await finishTimerOf(plan);
}

/** The same for one that is on or paused. */
export async function finishTimerOf(plan: ExercisePlanElement): Promise<void> {
  const timer = planTimer(plan)!;
  while (timer.state === 'running' || timer.state === 'paused') timer.skip();
  await settledPlan(plan);
}

export const titleOf = (plan: ExercisePlanElement): string | undefined =>
  cardOf(plan)?.shadowRoot!.querySelector('.title')?.textContent.trim();
