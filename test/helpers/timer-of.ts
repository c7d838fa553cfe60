import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';
import {until} from './until.js';

/** The timer of a card, once its script is there and it has been drawn. */
export async function timerOf(card: Element): Promise<HoldTimerElement> {
  const find = (): HoldTimerElement | null => card.shadowRoot!.querySelector('hold-timer');
  // Its script is loaded for it, which takes a while on a busy machine.
  await until(() => find()?.program, 'a timer in the card');
  const timer = find()!;
  await timer.updateComplete;
  return timer;
}
