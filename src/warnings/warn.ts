import type {WarningCode} from './codes.js';

const MAX_VALUE_CHARACTERS = 80;

/** A problem in the way that a page uses the library. */
export interface Warning {
  /** docs/warnings.md explains each code. */
  readonly code: WarningCode;
  /** The element, the function or the file that the warning is about, for example `<hold-timer>`. */
  readonly subject: string;
  /** What is wrong, and what happens now, as sentences. */
  readonly message: string;
  /** The attribute whose value is invalid. */
  readonly attribute?: string;
  /** The invalid value. */
  readonly value?: string;
}

/** The warnings of the `collectWarnings` call that is running; outside such a call, warnings are logged. */
let collected: Warning[] | undefined;

/**
 * Calls a function, and returns the warnings that it reports instead of logging them. The function has to be synchronous:
 * warnings that are reported after it has returned are logged, so the warnings of several callers never mix.
 */
export function collectWarnings<Result>(run: () => Result): {result: Result; warnings: Warning[]} {
  const outer = collected;
  const warnings: Warning[] = [];
  collected = warnings;
  try {
    return {result: run(), warnings};
  } finally {
    collected = outer;
  }
}

function report(
  code: WarningCode,
  subject: Element | string,
  message: string,
  details: readonly unknown[],
  invalid?: Pick<Warning, 'attribute' | 'value'>,
): void {
  const name = typeof subject === 'string' ? subject : `<${subject.localName}>`;
  if (collected) collected.push({code, subject: name, message, ...invalid});
  else console.warn(`${name}: ${message} [${code}]`, ...details);
}

/**
 * Reports a warning.
 * @param code the code under which docs/warnings.md explains the warning
 * @param subject the element, the function or the file that the warning is about
 * @param message what is wrong, and what happens now, as sentences
 * @param details further values to log, such as an error
 */
export function warn(
  code: WarningCode,
  subject: Element | string,
  message: string,
  ...details: readonly unknown[]
): void {
  report(code, subject, message, details);
}

/**
 * Reports that an attribute or a property has an invalid value.
 * @param instead a sentence that lists the valid values, or says which value is used instead
 */
export function warnInvalid(
  element: Element,
  attribute: string,
  value: unknown,
  instead: string,
  code: WarningCode = 'invalid-attribute',
): void {
  let text: string = typeof value;
  try {
    text = String(value).slice(0, MAX_VALUE_CHARACTERS);
  } catch {
    // A script has set an object that cannot be converted to text.
  }
  report(code, element, `invalid ${attribute}="${text}". ${instead}`, [], {attribute, value: text});
}
