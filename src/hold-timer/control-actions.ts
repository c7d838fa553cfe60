import type {Switch} from '../locales/strings.js';
import {isDoseName, MAXIMA, minimumOf, type DoseName} from './resolve-dose.js';

/** The action of a control: a method of the timer, a number of the dose, a setting, or opening or leaving a part of the timer. */
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
  /** The new value; for a switch, 1 or 0. */
  readonly value: number;
}

/**
 * The action of a `click` or `change` event in the timer, from the name and value of the control. A number of the dose is
 * rounded and clamped; an input without a number keeps the current value.
 * @returns undefined if the event has no control
 */
export function actionOf({type, target}: Event, dose: Readonly<Record<DoseName, number>>): Action | undefined {
  const control = (target as Element).closest<HTMLInputElement>(type === 'click' ? 'button' : 'input');
  if (!control) return undefined;
  const name = control.name as ActionName;
  if (!isDoseName(name)) return {name, value: +(control.type === 'checkbox' ? control.checked : control.value)};
  const requested = control.value ? Math.round(+control.value) : dose[name];
  const value = Math.min(Math.max(requested, minimumOf(name)), MAXIMA[name]);
  // Lit does not set the input again if the value of the dose stays the same.
  if (type === 'change') control.value = `${value}`;
  return {name, value};
}

/**
 * The action of an arrow key: back or skip, depending on the text direction. Buttons handle Space and Enter natively.
 * @returns undefined for other keys, for browser shortcuts with Alt or Meta, and in an input
 */
export function arrowActionOf(
  {key, altKey, metaKey, target}: KeyboardEvent,
  timer: Element,
): 'back' | 'skip' | undefined {
  if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || altKey || metaKey) return undefined;
  if ((target as Element).matches('input')) return undefined;
  return (key === 'ArrowLeft') === (getComputedStyle(timer).direction === 'rtl') ? 'skip' : 'back';
}
