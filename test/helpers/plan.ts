import {html} from '@open-wc/testing';
import type {ExerciseCardElement} from '../../src/exercise-card/exercise-card-element.js';
import type {ExercisePlanElement} from '../../src/exercise-plan/exercise-plan-element.js';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {partOf} from './text.js';
import {fixture} from './fixture.js';
import {until} from './until.js';

export const cardOf = (plan: ExercisePlanElement): ExerciseCardElement | null =>
  plan.shadowRoot!.querySelector('exercise-card');

/** Returns the current timer: that of the card or that of a rest. */
export const planTimer = (plan: ExercisePlanElement): HoldTimerElement | null =>
  (cardOf(plan)?.shadowRoot ?? plan.shadowRoot!).querySelector('hold-timer');

export async function settledPlan(plan: ExercisePlanElement): Promise<void> {
  await plan.updateComplete;
  await cardOf(plan)?.updateComplete;
  await planTimer(plan)?.updateComplete;
}

/** Waits until the timer runs, after its script has loaded. */
export const running = (plan: ExercisePlanElement): Promise<void> =>
  until(() => planTimer(plan)?.state === 'running', 'the timer runs');

/** Waits until the current timer runs, and skips through its phases to the end. */
export async function finishTimer(plan: ExercisePlanElement): Promise<void> {
  await running(plan);
  await finishTimerOf(plan);
}

/** Skips through the phases of a running or paused timer to the end. */
export async function finishTimerOf(plan: ExercisePlanElement): Promise<void> {
  const timer = planTimer(plan)!;
  while (timer.state === 'running' || timer.state === 'paused') timer.skip();
  await settledPlan(plan);
}

export const titleOf = (plan: ExercisePlanElement): string | undefined =>
  cardOf(plan)?.shadowRoot!.querySelector('.title')?.textContent.trim();

/** Renders a plan with fallback content. */
export const showPlan = async (attributes = ''): Promise<ExercisePlanElement> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<exercise-plan ${attributes}>Ask your physio.</exercise-plan>`;
  const plan = box.querySelector('exercise-plan')!;
  await plan.updateComplete;
  return plan;
};
export const pressIn = async (plan: ExercisePlanElement, part: string): Promise<void> => {
  partOf(plan, part).click();
  await settledPlan(plan);
};
/** Returns the names of the exercises in the overview. */
export const namesIn = (plan: ExercisePlanElement): string[] =>
  [...plan.shadowRoot!.querySelectorAll('.exercises b')].map(({textContent}) => textContent.trim());
