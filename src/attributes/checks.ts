import type {PropertyValues, ReactiveElement} from 'lit';

const SHOWN_LENGTH = 80;

/** Says on the console which value of an element was not understood, and what is known or used instead. */
export function warn(element: Element, attribute: string, value: unknown, instead: string): void {
  let text: string = typeof value;
  try {
    text = String(value).slice(0, SHOWN_LENGTH);
  } catch {
    // A script has given what no text can be made of.
  }
  console.warn(`<${element.localName}> ${attribute}="${text}" makes no sense. ${instead}`);
}

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
      warn(element, attribute, element.getAttribute(attribute) ?? value, instead);
    }
    return fallback;
  };
