import type {WarningCode} from './codes.js';

const SHOWN_LENGTH = 80;

/** A warning as it is logged: `<hold-timer>: invalid reps="abc". Using 5. [invalid-attribute]`. */
export const warningOf = (code: WarningCode, subject: Element | string, text: string): string =>
  `${typeof subject === 'string' ? subject : `<${subject.localName}>`}: ${text} [${code}]`;

/**
 * Logs a warning.
 * @param code docs/warnings.md explains it
 * @param subject the element, the function or the file that the warning is about
 * @param text what is wrong, and what happens now, as sentences
 * @param details such as an error
 */
export function warn(code: WarningCode, subject: Element | string, text: string, ...details: readonly unknown[]): void {
  console.warn(warningOf(code, subject, text), ...details);
}

/** Logs that an attribute, or a property, has an invalid value, and what is known or used instead. */
export function warnInvalid(
  element: Element,
  attribute: string,
  value: unknown,
  instead: string,
  code: WarningCode = 'invalid-attribute',
): void {
  let text: string = typeof value;
  try {
    text = String(value).slice(0, SHOWN_LENGTH);
  } catch {
    // A script has set an object that cannot be converted to text.
  }
  warn(code, element, `invalid ${attribute}="${text}". ${instead}`);
}
