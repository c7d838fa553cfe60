import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {until} from './until.js';

/** Waits until the script of the timer of a card has loaded, and the timer has rendered. */
export async function timerOf(card: Element): Promise<HoldTimerElement> {
  const find = (): HoldTimerElement | null => card.shadowRoot!.querySelector('hold-timer');
  // The card loads the script of its timer, which takes a while on a busy machine.
  await until(() => find()?.program, 'a timer in the card');
  const timer = find()!;
  await timer.updateComplete;
  return timer;
}
