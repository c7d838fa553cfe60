import {waitUntil} from '@open-wc/testing';
import type {HoldTimerElement} from '../../src/hold-timer/hold-timer-element.js';

/** The timer of a card, once its script is there and it has been drawn. */
export async function timerOf(card: Element): Promise<HoldTimerElement> {
  const find = (): HoldTimerElement | null => card.shadowRoot!.querySelector('hold-timer');
  // Its script is loaded for it, which takes a while on a busy machine.
  await waitUntil(() => find()?.program, 'a timer in the card', {timeout: 8000});
  const timer = find()!;
  await timer.updateComplete;
  return timer;
}
