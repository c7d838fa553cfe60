import type {PropertyValues, ReactiveElement} from 'lit';
import {warnInvalid} from '../warnings/warn.js';

export const between =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    // Text that is no duration is not to be taken for a number.
    typeof value === 'number' && value >= min && value <= max;

export const wholeBetween =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    between(min, max)(value) && (value as number) % 1 === 0;

/**
 * Properties that make sense, or their defaults. A value is warned of once, in the update that brought it.
 * @param changed what this update brought
 */
export const checks =
  <E extends ReactiveElement>(element: E, changed: PropertyValues) =>
  /**
   * @param valid the choices, of which the first is the default, or a test
   * @returns `fallback` where the property is not set or not `valid`
   */
  <Value>(
    name: keyof E & string,
    valid: readonly Value[] | ((value: unknown) => boolean),
    fallback = (valid as readonly Value[])[0] as Value,
    instead = `Using ${fallback as string}.`,
  ): Value => {
    // An attribute that is taken away leaves null.
    const value = element[name] as Value | null | undefined;
    if (value == null) return fallback;
    if (typeof valid === 'function' ? valid(value) : valid.includes(value)) return value;
    if (changed.has(name)) {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      warnInvalid(element, attribute, element.getAttribute(attribute) ?? value, instead);
    }
    return fallback;
  };
