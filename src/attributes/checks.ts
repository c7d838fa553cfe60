import type {PropertyValues, ReactiveElement} from 'lit';
import {warnInvalid} from '../warnings/warn.js';

/** Creates a test for a number from `min` to `max`, both included. */
export const isNumberBetween =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    // A converter leaves text that it cannot convert: the comparison alone would coerce that text to a number.
    typeof value === 'number' && value >= min && value <= max;

/** Creates a test for a whole number from `min` to `max`, both included. */
export const isIntegerBetween =
  (min: number, max: number) =>
  (value: unknown): boolean =>
    isNumberBetween(min, max)(value) && (value as number) % 1 === 0;

/**
 * Creates a function that returns the value of a property if that is valid, or else the default. It logs a warning once for
 * an invalid value, in the update that follows the change.
 * @param changed the properties that changed in this update
 */
export const createChecker =
  <E extends ReactiveElement>(element: E, changed: PropertyValues) =>
  /**
   * @param valid the valid values, of which the first is the default, or a test
   * @param consequence the sentence of the warning that says what the element does now
   * @returns `fallback` if the property is not set or not valid
   */
  <Value>(
    name: keyof E & string,
    valid: readonly Value[] | ((value: unknown) => boolean),
    fallback = (valid as readonly Value[])[0] as Value,
    consequence = `Using ${fallback as string}.`,
  ): Value => {
    // The property is null after its attribute has been removed.
    const value = element[name] as Value | null | undefined;
    if (value == null) return fallback;
    if (typeof valid === 'function' ? valid(value) : valid.includes(value)) return value;
    if (changed.has(name)) {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      warnInvalid(element, attribute, element.getAttribute(attribute) ?? value, consequence);
    }
    return fallback;
  };
