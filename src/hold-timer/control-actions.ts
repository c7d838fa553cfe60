import type {Switch} from '../locales/strings.js';
import {isDoseName, MAXIMA, minimumOf, type DoseName} from './resolve-dose.js';

/** What a control is for: a method of the timer, a number of the dose, a switch, or a place to go. */
export type ActionName =
  | 'toggle'
  | 'back'
  | 'skip'
  | 'reset'
  | 'testSound'
  | DoseName
  | 'putBack'
  | Switch
  | 'volume'
  | 'settings'
  | 'floor'
  | 'leave';

export interface Action {
  readonly name: ActionName;
  /** What is asked for; for a switch 1 or 0. */
  readonly value: number;
}

/**
 * What a click or a change in the timer asks for, by the name and value of the control. A number that cannot be is taken
 * for the nearest that can, or for what it was.
 * @returns undefined if no control was used
 */
export function actionOf({type, target}: Event, dose: Readonly<Record<DoseName, number>>): Action | undefined {
  const control = (target as Element).closest<HTMLInputElement>(type === 'click' ? 'button' : 'input');
  if (!control) return undefined;
  const name = control.name as ActionName;
  if (!isDoseName(name)) return {name, value: +(control.type === 'checkbox' ? control.checked : control.value)};
  const wanted = control.value ? Math.round(+control.value) : dose[name];
  const value = Math.min(Math.max(wanted, minimumOf(name)), MAXIMA[name]);
  // What was typed gives way to what is set, also where that is what it was.
  if (type === 'change') control.value = `${value}`;
  return {name, value};
}

/**
 * What an arrow key asks for: back or skip, in reading direction. Space and Enter are left to the buttons.
 * @returns undefined for other keys, for the browser's own shortcuts with Alt, and in a text field
 */
export function arrowActionOf(
  {key, altKey, metaKey, target}: KeyboardEvent,
  timer: Element,
): 'back' | 'skip' | undefined {
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || altKey || metaKey) return undefined;
  if ((target as Element).matches('input')) return undefined;
  return (key === 'ArrowLeft') === (getComputedStyle(timer).direction === 'rtl') ? 'skip' : 'back';
}
